package nl.mijngesprek.portal.report;

import java.util.UUID;

/** Which sentence of a draft. */
public record DraftSentenceId(UUID value) {}
