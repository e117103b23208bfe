package nl.mijngesprek.portal.letter;

/** Words without the characters that keep values apart on a screen. */
final class PlainWords {

    private PlainWords() {}

    static String of(String words) {
        return words.replaceAll("[\\u2066-\\u2069]", "");
    }
}
