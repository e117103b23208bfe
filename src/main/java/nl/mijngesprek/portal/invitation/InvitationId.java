package nl.mijngesprek.portal.invitation;

import java.util.UUID;

/** Which of the invitations to a conversation. */
public record InvitationId(UUID value) {}
