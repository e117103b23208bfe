package nl.mijngesprek.portal.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijngesprek.portal.questionnaire.Activity;
import nl.mijngesprek.portal.questionnaire.FollowUp;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.QuestionList;
import nl.mijngesprek.portal.questionnaire.Topic;
import nl.mijngesprek.portal.questionnaire.TopicWish;
import nl.mijngesprek.portal.reply.ReplyCode;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/**
 * A list of questions on paper (promise 6), in the words of the screens: own topics first (B5), what the client does already
 * (B8), and each topic with its questions (B1, B6). In another language than Dutch the Dutch stands beneath, for who reads
 * it. No name is on it: the code tells whose it is.
 */
@Component
public class QuestionForms {

    private static final int OWN_TOPICS = 5;
    private static final int LINES = 3;
    private static final int MANY_LINES = 5;
    private static final int PAGE_CODE = 4;

    private final LetterPress press;
    private final ScreenTexts texts;
    private final PublicAddress address;

    QuestionForms(LetterPress press, ScreenTexts texts, PublicAddress address) {
        this.press = press;
        this.texts = texts;
        this.address = address;
    }

    /** The form as tagged PDF (PDF/UA-1). */
    public byte[] print(QuestionList list, ReplyCode code, Language language, boolean largePrint) {
        return press.pdf(new Form(list, code, language, largePrint).write());
    }

    /**
     * What every page of this version of this list begins its code with, before a hyphen and the number of the page. It says
     * nothing about a person: everybody with this version has the same.
     */
    public static String pageCode(QuestionList list) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((list.reference() + "\n" + list.version()).getBytes(StandardCharsets.UTF_8));
            return ReplyCode.charactersOf(hash, PAGE_CODE);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** One form, filled from top to bottom. */
    private final class Form {

        private final QuestionList list;
        private final ReplyCode code;
        private final Language language;
        private final LetterPaper paper;

        Form(QuestionList list, ReplyCode code, Language language, boolean largePrint) {
            this.list = list;
            this.code = code;
            this.language = language;
            this.paper = new LetterPaper(
                    PlainWords.of(list.title().in(language).words()), largePrint, language, pages(list, code));
        }

        private static String pages(QuestionList list, ReplyCode code) {
            return """

                    @page {
                      @bottom-left { content: "%s-" counter(page); font-family: Letter; font-size: 10pt; }
                      @bottom-right { content: "%s"; font-family: Letter; font-size: 10pt; }
                    }
                    """.formatted(pageCode(list), code.printed());
        }

        String write() {
            paper.in(language, "form");
            heading(1, list.title()::in);
            if (!language.reviewed()) {
                say("", "shell.draft.notice");
            }
            say("", "questionnaire.free.text");
            say("", "paper.form.text");
            say("", "paper.pen.text");
            writeCode();
            writeOwn();
            writeAlready();
            for (var topic : list.topics()) {
                writeTopic(topic);
                for (var question : list.questionsAbout(Optional.of(topic))) {
                    write(question, Optional.of(topic));
                }
            }
            for (var question : list.questionsAbout(Optional.empty())) {
                write(question, Optional.empty());
            }
            writeEnd();
            return paper.markup();
        }

        private void writeCode() {
            paper.block("answer");
            say("", "paper.code.text");
            paper.lines("code", code.printed());
            say("", "paper.code-why.text");
            paper.closeBlock();
        }

        private void writeOwn() {
            heading(2, "questionnaire.own.heading");
            say("", "questionnaire.own-first.text");
            say("", "questionnaire.own-order.text");
            heading(3, "questionnaire.own-one.heading");
            say("", "questionnaire.own-one.text");
            examples(Stream.of(1, 2, 3)
                    .<Function<Language, LocalText.Piece>>map(
                            place -> in -> texts.translate("questionnaire.own-example-" + place + ".text", in))
                    .toList());
            for (var place = 1; place <= OWN_TOPICS; place++) {
                label("paper.own-place.label", "position", place);
                say("hint", "questionnaire.own-one.label");
                paper.room("long", LINES);
            }
        }

        private void writeAlready() {
            heading(2, "questionnaire.already.heading");
            say("", "questionnaire.already.text");
            say("", "questionnaire.several.text");
            boxes(Arrays.stream(Activity.values())
                    .<Function<Language, LocalText.Piece>>map(activity ->
                            in -> texts.translate("questionnaire.already-" + activity.code() + ".option", in))
                    .toList());
            label("questionnaire.more-words.label");
            paper.room("long", LINES);
        }

        private void writeTopic(Topic topic) {
            heading(2, topic.title()::in);
            topic.why().ifPresent(why -> say("", why::in));
            heading(3, "questionnaire.wish.heading");
            say("", "questionnaire.wish.text");
            boxes(Arrays.stream(TopicWish.values())
                    .<Function<Language, LocalText.Piece>>map(
                            wish -> in -> texts.translate("questionnaire.wish-" + wish.code() + ".option", in))
                    .toList());
        }

        private void write(Question question, Optional<Topic> topic) {
            paper.block("question");
            label("paper.question.label", "position", question.position());
            question.followUp().ifPresent(this::say);
            heading(3, question.wording()::in);
            say("", question.why()::in);
            say("", "questionnaire.skippable.text");
            switch (question.kind()) {
                case OPEN -> {}
                case DATE -> {
                    say("hint", "shell.date.hint");
                    for (var part : List.of("day", "month", "year")) {
                        label("shell.date-" + part + ".label");
                        paper.room("short", 1);
                    }
                }
                case SEVERAL_OF -> {
                    say("", "questionnaire.several.text");
                    options(question);
                }
                case ONE_OF, SCALE, YES_NO -> options(question);
            }
            var open = question.kind() == QuestionKind.OPEN;
            label(open ? "questionnaire.words.label" : "questionnaire.more-words.label");
            examples(question.examples().stream()
                    .<Function<Language, LocalText.Piece>>map(example -> example::in)
                    .toList());
            say("hint", "paper.words.hint");
            paper.room("long", open ? MANY_LINES : LINES);
            label("questionnaire.why.label");
            topic.flatMap(Topic::why).ifPresent(why -> say("hint", why::in));
            question.readBy().ifPresent(who -> say("hint", who::in));
            say("hint", question.usedFor()::in);
            topic.flatMap(Topic::usedFor).ifPresent(use -> say("hint", use::in));
            paper.closeBlock();
        }

        private void say(FollowUp when) {
            list.question(when.on())
                    .ifPresent(on -> say(
                            "fact",
                            in -> texts.translate(
                                    "paper.follow-up.text",
                                    in,
                                    "position",
                                    on.position(),
                                    "options",
                                    on.options().stream()
                                            .filter(option -> when.options().contains(option.code()))
                                            .map(option ->
                                                    option.wording().in(in).words())
                                            .collect(Collectors.joining(" / ")))));
        }

        private void writeEnd() {
            heading(2, "paper.send.heading");
            say("", "paper.send.text");
            paper.lines(
                    "address",
                    PlainWords.of(texts.translate("letter.sender.text", Language.DUTCH)
                            .words()),
                    address.desk());
            say("", "paper.reads.text");
            say("", "paper.you-check.text");
            say("", "paper.more-room.text");
            say("", "paper.call.text", "phone", address.phone());
        }

        private void options(Question question) {
            boxes(question.options().stream()
                    .<Function<Language, LocalText.Piece>>map(option -> option.wording()::in)
                    .toList());
        }

        private void examples(List<Function<Language, LocalText.Piece>> examples) {
            if (!examples.isEmpty()) {
                say("hint", "questionnaire.examples.label");
                examples.forEach(example -> say("hint", example));
            }
        }

        private void boxes(List<Function<Language, LocalText.Piece>> choices) {
            paper.boxes(choices.stream().map(choice -> inEach(choice).toList()).toList());
        }

        private void heading(int level, String key, Object... arguments) {
            heading(level, in -> texts.translate(key, in, arguments));
        }

        private void heading(int level, Function<Language, LocalText.Piece> words) {
            paper.heading(level, words.apply(language));
            inEach(words).skip(1).forEach(piece -> paper.paragraph("dutch", piece));
        }

        private void label(String key, Object... arguments) {
            say("fact", key, arguments);
        }

        private void say(String className, String key, Object... arguments) {
            say(className, in -> texts.translate(key, in, arguments));
        }

        private void say(String className, Function<Language, LocalText.Piece> words) {
            paper.paragraph(className, words.apply(language));
            inEach(words).skip(1).forEach(piece -> paper.paragraph("dutch", piece));
        }

        /** The words in the language of the form, and beneath in Dutch unless that is what they are in. */
        private Stream<LocalText.Piece> inEach(Function<Language, LocalText.Piece> words) {
            var own = words.apply(language);
            return own.languageCode().equals(Language.DUTCH.code())
                    ? Stream.of(own)
                    : Stream.of(own, words.apply(Language.DUTCH));
        }
    }
}
