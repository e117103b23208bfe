package nl.mijngesprek.portal.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** Words that somebody typed, as paper can show them: whatever the letter's font has no sign for is an empty box. */
final class Printable {

    static final String FONT = "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

    private static final String BOX = "\u25A1";
    private static final CmapLookup SIGNS = signs();

    private Printable() {}

    private static CmapLookup signs() {
        try (var font = new TTFParser()
                .parse(new RandomAccessReadBuffer(new ClassPathResource(FONT).getContentAsByteArray()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException missing) {
            throw new UncheckedIOException("the letter's font is missing from the build", missing);
        }
    }

    static String of(String words) {
        var printable = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (point == '\n') {
                printable.append('\n');
            } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                printable.append(' ');
            } else if (!isInvisible(point)) {
                if (SIGNS.getGlyphId(point) == 0) {
                    printable.append(BOX);
                } else {
                    printable.appendCodePoint(point);
                }
            }
        });
        return printable.toString();
    }

    /** What only changes the sign beside it, or is no sign at all. */
    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.MODIFIER_SYMBOL,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> point != '^' && point != '`';
            case Character.NON_SPACING_MARK -> SIGNS.getGlyphId(point) == 0;
            default -> false;
        };
    }
}
