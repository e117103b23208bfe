package nl.mijngesprek.portal.report;

import java.util.UUID;

/** Which place of a report: a sentence over all its versions, or the report as a whole. */
public record PassageId(UUID value) {}
