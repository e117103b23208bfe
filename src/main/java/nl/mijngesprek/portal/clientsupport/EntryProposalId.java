package nl.mijngesprek.portal.clientsupport;

import java.util.UUID;

/** Which proposal of what clients are to read about an organisation. */
public record EntryProposalId(UUID value) {}
