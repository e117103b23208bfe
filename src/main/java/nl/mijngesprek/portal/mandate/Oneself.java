package nl.mijngesprek.portal.mandate;

/**
 * The helper who is logged in, as clients see them.
 *
 * @param name with the organisation in brackets
 * @param number what a client writes on paper to say that this helper is meant
 * @param works for an organisation, and so may ask by SMS
 */
public record Oneself(String name, HelperNumber number, boolean works) {}
