package nl.mijngesprek.portal.mandate;

import nl.mijngesprek.portal.identity.ClientId;

/** A question by SMS that is still to be sent. */
public record SmsAsk(ProposalId proposal, ClientId client) {}
