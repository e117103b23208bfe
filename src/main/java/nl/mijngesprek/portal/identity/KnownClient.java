package nl.mijngesprek.portal.identity;

/**
 * A client the municipality told the portal about.
 *
 * @param name as the municipality registered it
 * @param languageCode BCP 47 code of the language the municipality knows this client by
 */
public record KnownClient(ClientId id, String name, String languageCode) {}
