package nl.mijngesprek.portal.outreach;

import nl.mijngesprek.portal.shared.Words;

/**
 * Whether the municipality may ask somebody the client knows.
 *
 * @param words who that is, in the client's words
 */
public record GoBetween(boolean allowed, Words words) {

    static final GoBetween NOBODY = new GoBetween(false, Words.NONE);
}
