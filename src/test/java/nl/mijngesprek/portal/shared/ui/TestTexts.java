package nl.mijngesprek.portal.shared.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.jsoup.nodes.Element;

/** Texts that say their key and arguments, for a test of one part. */
final class TestTexts {

    private static final ScreenTexts KEYS = (key, language, arguments) -> new LocalText.Piece(
            arguments.length == 0
                    ? key
                    : key + Arrays.stream(arguments).map(Object::toString).collect(Collectors.joining(" ", "(", ")")),
            language.code());

    static final Texts IN_DUTCH = new Texts(KEYS, Language.DUTCH, "050 000 00 00");

    static final Texts IN_ARABIC = new Texts(KEYS, new Language("ar", "العربية", "Arabisch", true, false), "050");

    private TestTexts() {}

    /** What a browser puts in the field: all but a line break right after the tag, which jsoup keeps. */
    static String typed(Element textarea) {
        return textarea.wholeText().replaceFirst("^\n", "");
    }

    static LocalText.Piece dutch(String words) {
        return new LocalText.Piece(words, "nl");
    }
}
