package nl.mijngesprek.portal.letter;

import java.util.List;
import java.util.stream.Stream;
import nl.mijngesprek.portal.questionnaire.QuestionList;
import nl.mijngesprek.portal.reply.ReplyCode;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;

/** The paper of a form, in one language; in another than Dutch the Dutch stands beneath, for who reads it. */
final class FormPaper {

    /** Words that there are in every language, or that Dutch stands in for. */
    interface Wording {
        LocalText.Piece in(Language language);
    }

    private final ScreenTexts texts;
    private final Language language;
    private final LetterPaper paper;

    /** Paper for this list, with the codes of list and client at the foot of every page. */
    FormPaper(QuestionList list, ReplyCode code, Language language, boolean largePrint, ScreenTexts texts) {
        this(list.title().in(language), foot(list, code), language, largePrint, texts);
    }

    /** Paper with this title, and styles of its own after those of every letter. */
    FormPaper(LocalText.Piece title, String ownStyles, Language language, boolean largePrint, ScreenTexts texts) {
        this.texts = texts;
        this.language = language;
        this.paper =
                new LetterPaper(PlainWords.of(title.words()), largePrint, language, ownStyles).in(language, "form");
    }

    private static String foot(QuestionList list, ReplyCode code) {
        return """

                @page {
                  @bottom-left { content: "%s-" counter(page); font-family: Letter; font-size: 10pt; }
                  @bottom-right { content: "%s"; font-family: Letter; font-size: 10pt; }
                }
                """.formatted(QuestionForms.pageCode(list), code.printed());
    }

    Language language() {
        return language;
    }

    /** The words of the screens with this key. */
    Wording wording(String key, Object... arguments) {
        return in -> texts.translate(key, in, arguments);
    }

    void heading(int level, String key, Object... arguments) {
        heading(level, wording(key, arguments));
    }

    void heading(int level, Wording words) {
        paper.heading(level, words.in(language));
        sayBeneath(words);
    }

    void label(String key, Object... arguments) {
        say("fact", key, arguments);
    }

    void say(String className, String key, Object... arguments) {
        say(className, wording(key, arguments));
    }

    void say(String className, Wording words) {
        paper.paragraph(className, words.in(language));
        sayBeneath(words);
    }

    private void sayBeneath(Wording words) {
        inEach(words).skip(1).forEach(piece -> paper.paragraph("dutch", piece));
    }

    void examples(List<Wording> examples) {
        if (!examples.isEmpty()) {
            say("hint", "questionnaire.examples.label");
            examples.forEach(example -> say("hint", example));
        }
    }

    /** Boxes to tick. */
    void boxes(List<Wording> choices) {
        paper.boxes(choices.stream().map(choice -> inEach(choice).toList()).toList());
    }

    /** Lines to write a word or a sentence on. */
    void room(String className, int lines) {
        paper.room(className, lines);
    }

    /** Lines as they are in whatever language, such as an address. */
    void lines(String className, String... lines) {
        paper.lines(className, lines);
    }

    void block(String className) {
        paper.block(className);
    }

    void closeBlock() {
        paper.closeBlock();
    }

    String markup() {
        return paper.markup();
    }

    /** The words in the language of the form, and beneath in Dutch unless that is what they are in. */
    private Stream<LocalText.Piece> inEach(Wording words) {
        var own = words.in(language);
        return own.languageCode().equals(Language.DUTCH.code())
                ? Stream.of(own)
                : Stream.of(own, words.in(Language.DUTCH));
    }
}
