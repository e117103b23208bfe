package nl.mijngesprek.portal.identity;

/**
 * A client as the case system delivers one.
 *
 * @param reference what the case system calls this client; the same one again is the same client
 * @param languageCode BCP 47 code of the language the municipality knows this client by
 */
public record ClientDelivery(String reference, Bsn bsn, String name, String languageCode) {}
