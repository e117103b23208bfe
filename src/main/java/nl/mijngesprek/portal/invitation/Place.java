package nl.mijngesprek.portal.invitation;

/**
 * Where a conversation is held.
 *
 * @param address street, number and town; empty for the phone or video
 */
public record Place(PlaceKind kind, String address) {}
