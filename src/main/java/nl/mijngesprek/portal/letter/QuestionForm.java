package nl.mijngesprek.portal.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijngesprek.portal.letter.FormPaper.Wording;
import nl.mijngesprek.portal.questionnaire.Activity;
import nl.mijngesprek.portal.questionnaire.FollowUp;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.QuestionList;
import nl.mijngesprek.portal.questionnaire.Topic;
import nl.mijngesprek.portal.questionnaire.TopicWish;
import nl.mijngesprek.portal.reply.ReplyCode;
import nl.mijngesprek.portal.shared.Language;

/** One list of questions for one client, written on paper from top to bottom. */
final class QuestionForm {

    private static final int OWN_TOPICS = 5;
    private static final int LINES = 3;
    private static final int MANY_LINES = 5;

    private final QuestionList list;
    private final ReplyCode code;
    private final FormPaper paper;
    private final PublicAddress address;

    QuestionForm(QuestionList list, ReplyCode code, FormPaper paper, PublicAddress address) {
        this.list = list;
        this.code = code;
        this.paper = paper;
        this.address = address;
    }

    String write() {
        paper.heading(1, list.title()::in);
        if (!paper.language().reviewed()) {
            paper.say("", "shell.draft.notice");
        }
        paper.say("", "questionnaire.free.text");
        paper.say("", "paper.form.text");
        paper.say("", "paper.pen.text");
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
        paper.say("", "paper.code.text");
        paper.lines("code", code.printed());
        paper.say("", "paper.code-why.text");
        paper.closeBlock();
    }

    private void writeOwn() {
        paper.heading(2, "questionnaire.own.heading");
        paper.say("", "questionnaire.own-first.text");
        paper.say("", "questionnaire.own-order.text");
        paper.heading(3, "questionnaire.own-one.heading");
        paper.say("", "questionnaire.own-one.text");
        paper.examples(Stream.of(1, 2, 3)
                .map(place -> paper.wording("questionnaire.own-example-" + place + ".text"))
                .toList());
        for (var place = 1; place <= OWN_TOPICS; place++) {
            paper.label("paper.own-place.label", "position", place);
            paper.say("hint", "questionnaire.own-one.label");
            paper.room("long", LINES);
        }
    }

    private void writeAlready() {
        paper.heading(2, "questionnaire.already.heading");
        paper.say("", "questionnaire.already.text");
        paper.say("", "questionnaire.several.text");
        paper.boxes(Arrays.stream(Activity.values())
                .map(activity -> paper.wording("questionnaire.already-" + activity.code() + ".option"))
                .toList());
        paper.label("questionnaire.more-words.label");
        paper.room("long", LINES);
    }

    private void writeTopic(Topic topic) {
        paper.heading(2, topic.title()::in);
        topic.why().ifPresent(why -> paper.say("", why::in));
        paper.heading(3, "questionnaire.wish.heading");
        paper.say("", "questionnaire.wish.text");
        paper.boxes(Arrays.stream(TopicWish.values())
                .map(wish -> paper.wording("questionnaire.wish-" + wish.code() + ".option"))
                .toList());
    }

    private void write(Question question, Optional<Topic> topic) {
        paper.block("question");
        paper.label("paper.question.label", "position", question.position());
        question.followUp().ifPresent(this::write);
        paper.heading(3, question.wording()::in);
        paper.say("", question.why()::in);
        paper.say("", "questionnaire.skippable.text");
        switch (question.kind()) {
            case OPEN -> {}
            case DATE -> {
                paper.say("hint", "shell.date.hint");
                for (var part : List.of("day", "month", "year")) {
                    paper.label("shell.date-" + part + ".label");
                    paper.room("short", 1);
                }
            }
            case SEVERAL_OF -> {
                paper.say("", "questionnaire.several.text");
                options(question);
            }
            case ONE_OF, SCALE, YES_NO -> options(question);
        }
        var open = question.kind() == QuestionKind.OPEN;
        paper.label(open ? "questionnaire.words.label" : "questionnaire.more-words.label");
        paper.examples(question.examples().stream()
                .<Wording>map(example -> example::in)
                .toList());
        paper.say("hint", "paper.words.hint");
        paper.room("long", open ? MANY_LINES : LINES);
        paper.label("questionnaire.why.label");
        topic.flatMap(Topic::why).ifPresent(why -> paper.say("hint", why::in));
        question.readBy().ifPresent(who -> paper.say("hint", who::in));
        paper.say("hint", question.usedFor()::in);
        topic.flatMap(Topic::usedFor).ifPresent(use -> paper.say("hint", use::in));
        paper.closeBlock();
    }

    private void write(FollowUp when) {
        list.question(when.on())
                .ifPresent(on -> paper.say("fact", in -> paper.wording(
                                "paper.follow-up.text",
                                "position",
                                on.position(),
                                "options",
                                on.options().stream()
                                        .filter(option -> when.options().contains(option.code()))
                                        .map(option -> option.wording().in(in).words())
                                        .collect(Collectors.joining(" / ")))
                        .in(in)));
    }

    private void writeEnd() {
        paper.heading(2, "paper.send.heading");
        paper.say("", "paper.send.text");
        paper.lines(
                "address",
                PlainWords.of(
                        paper.wording("letter.sender.text").in(Language.DUTCH).words()),
                address.desk());
        paper.say("", "paper.reads.text");
        paper.say("", "paper.you-check.text");
        paper.say("", "paper.more-room.text");
        paper.say("", "paper.call.text", "phone", address.phone());
    }

    private void options(Question question) {
        paper.boxes(question.options().stream()
                .<Wording>map(option -> option.wording()::in)
                .toList());
    }
}
