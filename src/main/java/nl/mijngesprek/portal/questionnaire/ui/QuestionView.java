package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.questionnaire.ChoiceOutcome;
import nl.mijngesprek.portal.questionnaire.Presences;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.Topic;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.ui.SpeakInstead;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Texts;

/** One question a page; the heading is the question. It can be skipped, and what is typed or chosen is kept at once (B4, B7, A8). */
@Route(QuestionnaireNavigation.QUESTION_ROUTE)
@RolesAllowed({"CLIENT", "QUESTIONS"})
class QuestionView extends AnsweringPage {

    /** Where a question leads on to. */
    private enum Way {
        ON,
        TO_CHECK,
        TO_EARLIER
    }

    private final Anchor skip = new Anchor();
    private SerializableConsumer<AnswerSheet> follower = now -> {};

    QuestionView(Texts texts, AnswerSheets sheets, Presences presences) {
        super(texts, sheets, presences);
    }

    @Override
    void showAnswers(AnswerSheet sheet, BeforeEnterEvent event) {
        var answered = position(event).flatMap(sheet::at).orElseThrow(NotFoundException::new);
        var way = has(event, QuestionnaireNavigation.FROM_CHECK)
                ? Way.TO_CHECK
                : has(event, QuestionnaireNavigation.FROM_EARLIER) ? Way.TO_EARLIER : Way.ON;
        var position = answered.question().position();
        if (sheet.numberOf(answered.question()) == 0) {
            // It is not asked any more, since another answer changed.
            event.forwardTo(nextPath(sheet, position, Way.ON));
            return;
        }
        isAt(answered.question());
        if (way == Way.ON) {
            sheets().goOnAt(sheet.conversation(), answered.question().id());
        }
        show(sheet, answered, way);
    }

    private void show(AnswerSheet sheet, AnsweredQuestion answered, Way way) {
        var conversation = sheet.conversation();
        var question = answered.question();
        var position = question.position();
        backTo(
                way == Way.TO_CHECK
                        ? "/mijn/" + QuestionnaireNavigation.checkPathAt(conversation, CheckView.changeId(question))
                        : sheet.before(position)
                                .map(before -> QuestionnaireNavigation.question(
                                        conversation, before.question().position()))
                                .orElseGet(() -> QuestionnaireNavigation.sheet(conversation)));
        var topic = topicOf(sheet, question);
        step(stepOf(sheet, question), QuestionParts.drawing(question, topic));
        heading(question.wording());
        var parts = new QuestionParts(texts(), answered, topic, "", keeping(conversation, question));
        follower = now -> now.at(position).map(AnsweredQuestion::answer).ifPresent(answer -> {
            parts.follow(answer);
            skip.setHref("/mijn/" + nextPath(now, position, way));
        });
        skip.setHref("/mijn/" + nextPath(sheet, position, way));
        skip.setText(t("questionnaire.skip.link"));
        skip.setClassName("secondary");
        var actions = new Actions(texts()).primary(t("questionnaire.next.button"), () -> {
            if (keeps(parts.words())) {
                go(nextPath(fresh(conversation), position, way));
            }
        });
        actions.add(skip);
        actions.plainLink(
                QuestionnaireNavigation.later(conversation) + "?" + QuestionnaireNavigation.POSITION + "=" + position,
                t("questionnaire.stop.link"));
        var spoken = new SpeakInstead(
                texts(),
                RecordingSpot.answer(conversation, question.id().value()),
                answered.answer().recording());
        answered.answer()
                .helper()
                .ifPresent(name ->
                        add(classed(new Paragraph(t("questionnaire.helper-wrote.text", "name", name)), "hint")));
        var followed = isFollowed(sheet, question);
        add(parts.inOrder(actions, Optional.of(spoken), () -> {
            // After an answer that others follow upon, skipping leads to the one that is asked next by now.
            if (followed) {
                skip.setHref("/mijn/" + nextPath(fresh(conversation), position, way));
            }
        }));
    }

    @Override
    void follow(AnswerSheet now) {
        follower.accept(now);
    }

    private String stepOf(AnswerSheet sheet, Question question) {
        return t(
                "questionnaire.step.text",
                "position",
                sheet.numberOf(question),
                "count",
                sheet.questions().size());
    }

    private static boolean isFollowed(AnswerSheet sheet, Question question) {
        return sheet.everyQuestion().stream()
                .flatMap(answered -> answered.question().followUp().stream())
                .anyMatch(when -> when.on().equals(question.id()));
    }

    private static Optional<Topic> topicOf(AnswerSheet sheet, Question question) {
        return sheet.topics().stream()
                .filter(topic -> question.topic().equals(Optional.of(topic.id())))
                .findFirst();
    }

    private QuestionParts.Keeping keeping(ConversationId conversation, Question question) {
        var sheets = sheets();
        var shown = texts().language();
        return new QuestionParts.Keeping() {
            @Override
            public void choices(Set<String> codes) {
                if (sheets.choose(conversation, question.id(), codes, shown) instanceof ChoiceOutcome.NotFound) {
                    throw new NotFoundException();
                }
            }

            @Override
            public Optional<Instant> date(TypedDate typed) {
                return sheets.saveDate(conversation, question.id(), typed, shown);
            }

            @Override
            public Words.Saving words(String typed, int version) {
                return sheets.saveWords(conversation, question.id(), typed, version, shown);
            }
        };
    }

    private static String nextPath(AnswerSheet sheet, int position, Way way) {
        var conversation = sheet.conversation();
        return switch (way) {
            case TO_CHECK ->
                QuestionnaireNavigation.checkPathAt(
                        conversation,
                        CheckView.changeId(sheet.at(position).orElseThrow().question()));
            case TO_EARLIER -> QuestionnaireNavigation.earlierPath(conversation, position);
            case ON ->
                sheet.after(position)
                        .map(next -> QuestionnaireNavigation.questionPath(
                                conversation, next.question().position()))
                        .orElseGet(
                                () -> QuestionnaireNavigation.path(QuestionnaireNavigation.CHECK_ROUTE, conversation));
        };
    }
}
