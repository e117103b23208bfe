package nl.mijngesprek.portal.identity;

/**
 * What a helper is called, and whether they may say so themselves.
 *
 * @param value empty for who is new here
 * @param mayChange false when DigiD or an organisation told it, and once a client may have read it
 */
public record OwnName(String value, boolean mayChange) {}
