package nl.mijngesprek.portal.clientsupport;

import java.util.Optional;

/**
 * Which organisation is proposed to a client who does not want to choose, and why this one: what the organisation offers, and
 * nothing of the client but the language and where the client lives.
 *
 * @param speaks whether it speaks the language of the client
 * @param nearby the neighbourhood of the client, when it helps there
 */
public record SupportChoice(SupportOrganisation organisation, boolean speaks, Optional<String> nearby) {}
