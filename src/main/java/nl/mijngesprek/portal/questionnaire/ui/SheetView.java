package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.questionnaire.EarlierAnswers;
import nl.mijngesprek.portal.questionnaire.SheetLinks;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.SummaryList;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client reads what the list is for, and that nothing in it is compulsory, before the first question (B1, B7). */
@Route(QuestionnaireNavigation.SHEET_ROUTE)
@RolesAllowed({"CLIENT", "QUESTIONS"})
class SheetView extends SheetPage {

    private final transient EarlierAnswers earlier;
    private final transient List<SheetLinks> links;
    private final transient Clock clock;

    SheetView(Texts texts, AnswerSheets sheets, EarlierAnswers earlier, List<SheetLinks> links, Clock clock) {
        super(texts, sheets);
        this.earlier = earlier;
        this.links = links;
        this.clock = clock;
    }

    @Override
    void show(AnswerSheet sheet, BeforeEnterEvent event) {
        backTo("/mijn/");
        heading(sheet.title());
        sheet.handedOverAt()
                .ifPresent(at -> add(new Notice(
                        Tone.DONE, Drawing.CHECK, "", t("questionnaire.handed-over.notice", "day", texts().day(at)))));
        KeepingWords.after(texts(), sheet, clock.instant()).ifPresent(this::add);
        add(
                new Paragraph(
                        t("questionnaire.intro.text", "count", sheet.questions().size())),
                new Notice(
                        Tone.INFO,
                        Drawing.SHIELD,
                        t("questionnaire.free.heading"),
                        t("questionnaire.free.text"),
                        t("questionnaire.private.text")));
        addOwn(sheet);
        // Before what most leave as it is: the next step is soon there for who goes by key.
        add(actions(sheet));
        addTopics(sheet);
        add(linksTo(sheet, links));
    }

    /** What the client brings comes first (B5, B8). */
    private void addOwn(AnswerSheet sheet) {
        add(new H2(t("questionnaire.own.heading")));
        if (sheet.ownTopics().isEmpty()) {
            add(new Paragraph(t("questionnaire.own-first.text")));
        } else {
            add(new OwnTopicList(sheet.ownTopics()));
        }
        add(new Actions(texts())
                .secondaryLink(QuestionnaireNavigation.ownTopics(sheet.conversation()), t("questionnaire.own.link"))
                .secondaryLink(QuestionnaireNavigation.already(sheet.conversation()), t("questionnaire.already.link")));
    }

    private void addTopics(AnswerSheet sheet) {
        if (sheet.topics().isEmpty()) {
            return;
        }
        var list = new SummaryList(texts());
        sheet.topics()
                .forEach(topic -> list.addRow(
                        texts().piece(topic.title()),
                        List.of(texts().piece("questionnaire.wish-"
                                + sheet.wishFor(topic).code() + ".option")),
                        "",
                        QuestionnaireNavigation.topic(sheet.conversation(), topic.position()),
                        t("questionnaire.wish-change.link", "topic", texts().pick(topic.title()))));
        add(new H2(t("questionnaire.topics.heading")), new Paragraph(t("questionnaire.topics.text")), list);
    }

    private Actions actions(AnswerSheet sheet) {
        var conversation = sheet.conversation();
        var actions = new Actions(texts());
        var offered = earlier.offered(sheet);
        if (!offered.isEmpty()) {
            actions.primaryLink(
                    "/mijn/"
                            + QuestionnaireNavigation.earlierPath(
                                    conversation, offered.getFirst().position()),
                    t("questionnaire.earlier.link", "count", offered.size()));
        }
        var next = sheet.goOnAt();
        if (sheet.wentOnAt().isEmpty() && sheet.answeredCount() == 0) {
            next.ifPresent(first -> goOn(actions, sheet, first, t("questionnaire.begin.link"), offered.isEmpty()));
        } else if (next.isPresent() && sheet.firstUnanswered().isPresent()) {
            goOn(
                    actions,
                    sheet,
                    next.get(),
                    t(
                            "questionnaire.go-on.link",
                            "position",
                            sheet.numberOf(next.get().question())),
                    offered.isEmpty());
            actions.secondaryLink(QuestionnaireNavigation.check(conversation), t("questionnaire.check.link"));
        } else if (offered.isEmpty()) {
            actions.primaryLink(QuestionnaireNavigation.check(conversation), t("questionnaire.check.link"));
        } else {
            actions.secondaryLink(QuestionnaireNavigation.check(conversation), t("questionnaire.check.link"));
        }
        return actions;
    }

    private static void goOn(Actions actions, AnswerSheet sheet, AnsweredQuestion next, String label, boolean isFirst) {
        var address = QuestionnaireNavigation.question(
                sheet.conversation(), next.question().position());
        if (isFirst) {
            actions.primaryLink(address, label);
        } else {
            actions.secondaryLink(address, label);
        }
    }
}
