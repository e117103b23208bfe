package nl.mijngesprek.portal.invitation;

/** Whom the client will talk to (gespreksvoerder), and the phone number that reaches this person. */
public record Officer(String name, String phone) {}
