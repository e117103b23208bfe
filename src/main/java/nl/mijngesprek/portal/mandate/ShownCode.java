package nl.mijngesprek.portal.mandate;

import java.time.Instant;

/** A code for the client to show, and what it leads to. The code itself is kept nowhere: a page that is loaded anew makes another. */
public record ShownCode(ProposalId proposal, MandateCode code, Instant expiresAt) {}
