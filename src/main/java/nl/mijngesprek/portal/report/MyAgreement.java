package nl.mijngesprek.portal.report;

import nl.mijngesprek.portal.shared.Words;

/** An agreement of the client who is logged in, and what they are writing about it and did not send. */
public record MyAgreement(AgreedSentence agreed, Words draft) {}
