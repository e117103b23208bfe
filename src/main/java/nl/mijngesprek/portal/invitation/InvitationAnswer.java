package nl.mijngesprek.portal.invitation;

import nl.mijngesprek.portal.shared.Words;

/** What the client said to an invitation, with words of their own if they like. */
public record InvitationAnswer(AnswerChoice choice, Words words) {}
