package nl.mijngesprek.portal.contact;

/**
 * Where letters go.
 *
 * @param street street and number
 * @param town postal code and town
 */
public record PostalAddress(String street, String town) {}
