package nl.mijngesprek.portal.browser;

import nl.mijngesprek.portal.shared.Language;

/**
 * A client of one story alone: obliged to come to a conversation ten days from now, with the nine questions for it,
 * and with the report of an earlier conversation.
 */
record Guest(String name, String reference, String bsn, Language language) {}
