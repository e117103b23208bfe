package nl.mijngesprek.portal.mandate;

import nl.mijngesprek.portal.identity.HelperId;

/** Somebody who works at the same organisation as the helper who looks. */
public record Colleague(HelperId id, String name) {}
