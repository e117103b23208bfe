package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.Answer;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.questionnaire.HandOverOutcome;
import nl.mijngesprek.portal.questionnaire.Presences;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.SheetLinks;
import nl.mijngesprek.portal.questionnaire.Topic;
import nl.mijngesprek.portal.questionnaire.TopicWish;
import nl.mijngesprek.portal.recording.ui.Player;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.SummaryList;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client looks all answers over, changes any, and hands them over or keeps them; nothing filled in is fine. */
@Route(QuestionnaireNavigation.CHECK_ROUTE)
@RolesAllowed({"CLIENT", "QUESTIONS"})
class CheckView extends AnsweringPage {

    /** Ids of links that lead away from here and back. */
    static final String OWN = "change-own";

    static final String ALREADY = "change-already";

    private Optional<String> cameFrom = Optional.empty();
    private Optional<Anchor> cameBackTo = Optional.empty();

    private final transient List<SheetLinks> links;
    private final transient CurrentActor actor;

    CheckView(Texts texts, AnswerSheets sheets, Presences presences, List<SheetLinks> links, CurrentActor actor) {
        super(texts, sheets, presences);
        this.actor = actor;
        this.links = links;
    }

    static String changeId(Question question) {
        return "change-" + question.position();
    }

    static String changeId(Topic topic) {
        return "change-topic-" + topic.position();
    }

    @Override
    void showAnswers(AnswerSheet sheet, BeforeEnterEvent event) {
        cameFrom = event.getLocation().getQueryParameters().getSingleParameter(QuestionnaireNavigation.CAME_FROM);
        cameBackTo = Optional.empty();
        backTo(QuestionnaireNavigation.sheet(sheet.conversation()));
        heading(t("questionnaire.check.heading"));
        addOwn(sheet);
        for (var topic : sheet.topics()) {
            addTopic(sheet, topic);
        }
        addQuestions(sheet, sheet.questionsAbout(Optional.empty()));
        add(linksTo(sheet, links));
        addEnd(sheet);
    }

    /** Who changed something goes on where they were, not at the top of a long page. */
    @Override
    public void focusStart() {
        cameBackTo.ifPresentOrElse(link -> link.getElement().executeJs("this.focus()"), this::focusHeading);
    }

    private Anchor link(Anchor link, String id) {
        link.setId(id);
        if (cameFrom.equals(Optional.of(id))) {
            cameBackTo = Optional.of(link);
        }
        return link;
    }

    /** What the client brings comes first (B5, B8). */
    private void addOwn(AnswerSheet sheet) {
        add(new H2(t("questionnaire.own.heading")));
        if (sheet.ownTopics().isEmpty()) {
            add(classed(new Paragraph(t("shell.not-filled-in.text")), "empty"));
        } else {
            add(new OwnTopicList(sheet.ownTopics()));
        }
        var address = QuestionnaireNavigation.fromCheck(QuestionnaireNavigation.ownTopics(sheet.conversation()));
        add(classed(link(new Anchor(address, t("questionnaire.own-check.link")), OWN), "secondary"));
        var summary = new SummaryList(texts());
        var already = sheet.alreadyDoing();
        link(
                summary.addRow(
                        texts().piece("questionnaire.already.heading"),
                        already.activities().stream()
                                .sorted()
                                .map(activity -> texts().piece("questionnaire.already-" + activity.code() + ".option"))
                                .toList(),
                        already.words().text(),
                        QuestionnaireNavigation.fromCheck(QuestionnaireNavigation.already(sheet.conversation())),
                        t("questionnaire.already-check.link")),
                ALREADY);
        add(summary);
    }

    private void addTopic(AnswerSheet sheet, Topic topic) {
        var title = new H2();
        say(title, topic.title());
        add(title);
        var wish = sheet.wishFor(topic);
        if (wish == TopicWish.WELCOME) {
            addQuestions(sheet, sheet.questionsAbout(Optional.of(topic)));
            return;
        }
        var change = new Anchor(
                QuestionnaireNavigation.fromCheck(
                        QuestionnaireNavigation.topic(sheet.conversation(), topic.position())),
                t("questionnaire.wish-change.link", "topic", texts().pick(topic.title())));
        add(
                new Paragraph(t("questionnaire.wish-" + wish.code() + ".text")),
                classed(link(change, changeId(topic)), "secondary"));
    }

    private void addQuestions(AnswerSheet sheet, List<AnsweredQuestion> questions) {
        if (questions.isEmpty()) {
            return;
        }
        var summary = new SummaryList(texts());
        for (var answered : questions) {
            var question = answered.question();
            link(
                    summary.addRow(
                            AnswerWords.asSeen(texts(), question.wording(), answered.answer()),
                            AnswerWords.chosen(texts(), question.options(), answered.answer()),
                            answered.answer().words().text(),
                            beside(answered.answer()),
                            QuestionnaireNavigation.fromCheck(
                                    QuestionnaireNavigation.question(sheet.conversation(), question.position())),
                            t("questionnaire.change.link", "position", sheet.numberOf(question))),
                    changeId(question));
        }
        add(summary);
    }

    /** What was said aloud, and who wrote it when it was not the client. */
    private Optional<Component> beside(Answer answer) {
        var beside = new Div();
        answer.recording().ifPresent(spoken -> beside.add(new Player(texts(), spoken)));
        answer.helper()
                .ifPresent(name ->
                        beside.add(classed(new Paragraph(t("questionnaire.helper-wrote.text", "name", name)), "hint")));
        return Optional.<Component>of(beside)
                .filter(part -> part.getChildren().findAny().isPresent());
    }

    private void addEnd(AnswerSheet sheet) {
        var conversation = sheet.conversation();
        var helped = actor.acting();
        if (helped.isPresent()) {
            add(
                    new Paragraph(t(
                            "questionnaire.client-hands-over.text",
                            "name",
                            helped.get().clientName())),
                    new Actions(texts()).primaryLink("/mijn/", t("questionnaire.home.link")));
            return;
        }
        if (sheet.handedOverAt().isPresent()) {
            add(
                    new Notice(
                            Tone.DONE,
                            Drawing.CHECK,
                            "",
                            t(
                                    "questionnaire.handed-over.notice",
                                    "day",
                                    texts().day(sheet.handedOverAt().get()))),
                    new Actions(texts())
                            .primaryLink("/mijn/", t("questionnaire.home.link"))
                            .secondary(
                                    t("questionnaire.take-back.button"),
                                    () -> say(conversation, sheets().takeBack(conversation))));
        } else {
            add(
                    new Paragraph(t("questionnaire.who-reads.text")),
                    new Actions(texts())
                            .primary(
                                    t("questionnaire.hand-over.button"),
                                    () -> say(conversation, sheets().handOver(conversation)))
                            .secondaryLink("/mijn/", t("questionnaire.keep.link")));
        }
        add(new Anchor(QuestionnaireNavigation.share(conversation), t("questionnaire.share.link")));
    }

    private void say(ConversationId conversation, HandOverOutcome outcome) {
        switch (outcome) {
            case HandOverOutcome.HandedOver _, HandOverOutcome.TakenBack _ ->
                go(QuestionnaireNavigation.path(QuestionnaireNavigation.HANDED_OVER_ROUTE, conversation));
            case HandOverOutcome.ConversationPassed passed ->
                showError("heading", t("questionnaire.passed.error", "day", texts().day(passed.startsAt())));
            case HandOverOutcome.NotFound _, HandOverOutcome.ClientDecides _ -> throw new NotFoundException();
        }
    }
}
