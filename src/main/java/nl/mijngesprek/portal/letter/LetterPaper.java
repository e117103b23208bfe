package nl.mijngesprek.portal.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;

/** The sheets of a letter as XHTML, filled from top to bottom; all words are escaped. */
final class LetterPaper {

    private static final String STYLES = styles();
    private static final Pattern ISOLATED = Pattern.compile("[\\u2066-\\u2068]([^\\u2066-\\u2069]*)\\u2069");

    /** Nobody writes the short vowels, and the printer would set them beside their letters. */
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\\u064B-\\u0652]");

    private static final String LEFT_TO_RIGHT = "\u200E";

    /** A character and no drawing: whoever listens hears that there is a box. */
    private static final String BOX = "\u2610";

    private final Document document = new Document("");
    private final Element body;
    private Element section;
    private Language language = Language.DUTCH;

    LetterPaper(String title, boolean largePrint) {
        this(title, largePrint, Language.DUTCH, "");
    }

    /** Paper in this language, with styles of its own after those of every letter. */
    LetterPaper(String title, boolean largePrint, Language main, String ownStyles) {
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        var html = document.appendElement("html").attr("lang", main.code());
        var head = html.appendElement("head");
        head.appendElement("title").text(title);
        head.appendElement("meta").attr("name", "subject").attr("content", title);
        head.appendElement("style").text(STYLES + ownStyles);
        body = html.appendElement("body").addClass(largePrint ? "large" : "ordinary");
        section = body;
    }

    private static String styles() {
        try {
            return new ClassPathResource("letter/letter.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("the letter's styles are missing from the build", missing);
        }
    }

    /** What follows is in this language. */
    LetterPaper in(Language of, String className) {
        language = of;
        section = body.appendElement("div").addClass(className);
        mark(section, of.code(), of.rightToLeft());
        return this;
    }

    /** A block within the current part; what follows stands in it until {@link #closeBlock}. */
    LetterPaper block(String className) {
        section = section.appendElement("div").addClass(className);
        return this;
    }

    LetterPaper closeBlock() {
        section = Objects.requireNonNull(section.parent());
        return this;
    }

    LetterPaper heading(int level, LocalText.Piece words) {
        say(section.appendElement("h" + level), words);
        return this;
    }

    LetterPaper paragraph(LocalText.Piece words) {
        return paragraph("", words);
    }

    LetterPaper paragraph(String className, LocalText.Piece words) {
        for (var part : words.words().split("\\n\\n+", -1)) {
            var paragraph = section.appendElement("p");
            if (!className.isEmpty()) {
                paragraph.addClass(className);
            }
            say(paragraph, new LocalText.Piece(part, words.languageCode()));
        }
        return this;
    }

    /** What somebody typed in whatever language: each line in the direction it begins in. */
    LetterPaper ownWords(String words) {
        for (var line : Printable.of(words).split("\\n", -1)) {
            if (!line.isBlank()) {
                var rightToLeft = beginsRightToLeft(line);
                section.appendElement("p")
                        .addClass("own")
                        .addClass(rightToLeft ? "rtl" : "ltr")
                        .attr("dir", rightToLeft ? "rtl" : "ltr")
                        .text(kept(line, rightToLeft));
            }
        }
        return this;
    }

    private static boolean beginsRightToLeft(String line) {
        return line
                .codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .stream()
                .anyMatch(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    /** Lines as they are, such as an address or a name: in the letters and the direction they have. */
    LetterPaper lines(String className, String... lines) {
        var paragraph = section.appendElement("p").addClass(className);
        var first = true;
        for (var line : lines) {
            if (!first) {
                paragraph.appendElement("br");
            }
            first = false;
            paragraph.appendText(language.rightToLeft() ? LEFT_TO_RIGHT + line + LEFT_TO_RIGHT : line);
        }
        return this;
    }

    LetterPaper list(String tag, Iterable<LocalText.Piece> items) {
        var list = section.appendElement(tag);
        items.forEach(item -> say(list.appendElement("li"), item));
        return this;
    }

    /** Boxes to tick, each with its words, and the same words in another language beneath where there are any. */
    LetterPaper boxes(Iterable<List<LocalText.Piece>> choices) {
        var list = section.appendElement("ul").addClass("boxes");
        for (var words : choices) {
            var item = list.appendElement("li");
            var first = true;
            for (var piece : words) {
                var line = item.appendElement("div");
                if (first) {
                    say(line, new LocalText.Piece(BOX + " " + piece.words(), piece.languageCode()));
                } else {
                    say(line.addClass("dutch"), piece);
                }
                first = false;
            }
        }
        return this;
    }

    /** Lines to write on. */
    LetterPaper room(String className, int lines) {
        var room = section.appendElement("div").addClass("room");
        for (var line = 0; line < lines; line++) {
            room.appendElement("div").addClass("line").addClass(className);
        }
        return this;
    }

    LetterPaper picture(String className, String source, LocalText.Piece instead) {
        section.appendElement("p")
                .appendElement("img")
                .addClass(className)
                .attr("src", source)
                .attr("alt", PlainWords.of(instead.words()));
        return this;
    }

    private void say(Element element, LocalText.Piece piece) {
        var own = piece.languageCode().equals(language.code());
        if (!own) {
            // Only Dutch ever stands in for another language.
            mark(element, piece.languageCode(), false);
        }
        element.text(kept(piece.words(), own && language.rightToLeft()));
    }

    private static void mark(Element element, String languageCode, boolean rightToLeft) {
        element.attr("lang", languageCode)
                .attr("dir", rightToLeft ? "rtl" : "ltr")
                .addClass(rightToLeft ? "rtl" : "ltr");
    }

    /** The printer knows no isolates: marks on both sides keep a number in its order just as well. */
    private static String kept(String words, boolean rightToLeft) {
        return rightToLeft
                ? ISOLATED.matcher(VOWEL_SIGNS.matcher(words).replaceAll("")).replaceAll(found -> {
                    var value = found.group(1);
                    var turned = value.codePoints()
                            .anyMatch(point -> Character.getDirectionality(point)
                                    == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
                    return Matcher.quoteReplacement(turned ? value : LEFT_TO_RIGHT + value + LEFT_TO_RIGHT);
                })
                : PlainWords.of(words);
    }

    String markup() {
        return document.outerHtml();
    }

    /** Every line of it, without the marks for what is put in while printing. */
    String words() {
        return body.select("h1, h2, h3, p, li").stream()
                .map(Element::text)
                .map(line ->
                        line.replace(LEFT_TO_RIGHT, "").replace(Letter.CODE, "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
