package nl.mijngesprek.portal.glossary;

/**
 * A difficult Dutch word.
 *
 * @param id names its meaning in {@code translations/glossary}
 * @param word as a question asks for it, such as "een ontheffing" or "bijstand"
 */
public record Term(String id, String word) {}
