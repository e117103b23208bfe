package nl.mijngesprek.portal.identity;

import java.util.UUID;

/** Which client; means nothing outside the portal and says nothing about the person. */
public record ClientId(UUID value) {}
