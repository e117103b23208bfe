package nl.mijngesprek.portal.shared;

/** Every text of the screens, by key. Stands here so that a module can ask without knowing the translators' side. */
public interface ScreenTexts {

    /**
     * The text in this language, or else in Dutch: the answer says which, so that the element can be marked with it.
     *
     * @param arguments a name, its value, the next name, its value …; a value is a text, or a whole number to count with.
     *     Days and times come as texts made by {@link Dates}.
     */
    LocalText.Piece translate(String key, Language language, Object... arguments);
}
