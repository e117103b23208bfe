package nl.mijngesprek.portal.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.behalf.Contact;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.paper.CheckOutcome;
import nl.mijngesprek.portal.paper.Item;
import nl.mijngesprek.portal.paper.PaperChecks;
import nl.mijngesprek.portal.paper.Settled;
import nl.mijngesprek.portal.paper.TypedAnswer;
import nl.mijngesprek.portal.questionnaire.Activity;
import nl.mijngesprek.portal.questionnaire.Answer;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.AnsweredQuestion;
import nl.mijngesprek.portal.questionnaire.OwnTopicId;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionList;
import nl.mijngesprek.portal.questionnaire.QuestionLists;
import nl.mijngesprek.portal.questionnaire.TopicId;
import nl.mijngesprek.portal.questionnaire.ui.QuestionnaireNavigation;
import nl.mijngesprek.portal.recording.ui.Player;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * The client checks what was typed in from their paper, one answer at a time: right, to be changed, or to be taken away. Where
 * they answered here as well, they see both and choose (promise 6).
 */
@Route(PaperNavigation.CHECK_ROUTE)
@RolesAllowed("CLIENT")
class CheckPaperView extends Page implements BeforeEnterObserver {

    private final transient PaperChecks checks;
    private final transient QuestionLists lists;
    private final transient AnswerSheets sheets;

    CheckPaperView(Texts texts, PaperChecks checks, QuestionLists lists, AnswerSheets sheets) {
        super(texts);
        this.checks = checks;
        this.lists = lists;
        this.sheets = sheets;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getRouteParameters()
                        .get(PaperNavigation.CONVERSATION)
                        .flatMap(ConversationId::parse)
                        .orElseThrow(NotFoundException::new),
                "");
    }

    private void show(ConversationId conversation, String done) {
        var list = lists.find(conversation).orElseThrow(NotFoundException::new);
        var sheet = sheets.find(conversation).orElseThrow(NotFoundException::new);
        var open = checks.open(conversation);
        begin();
        backTo(QuestionnaireNavigation.sheet(conversation));
        heading(t("paper.check.heading"));
        if (!done.isEmpty()) {
            add(new Notice(Tone.DONE, Drawing.CHECK, "", done));
        }
        if (open.isEmpty()) {
            add(
                    new Paragraph(t("paper.all-checked.text")),
                    new Actions(texts())
                            .primaryLink(QuestionnaireNavigation.check(conversation), t("questionnaire.check.link")));
            return;
        }
        step(t("paper.left.text", "count", open.size()));
        show(list, sheet, open.getFirst());
    }

    private void show(QuestionList list, AnswerSheet sheet, TypedAnswer typed) {
        var conversation = list.conversation();
        var asked = new H2();
        texts().say(asked, PaperWords.asked(texts(), list, typed.item()));
        add(
                asked,
                new Paragraph(t(
                        onPaper(typed) ? "paper.taken-over.text" : "paper.written-down.text",
                        "name",
                        typed.typedBy(),
                        "day",
                        texts().day(typed.typedAt()))),
                answer(PaperWords.chosen(texts(), list, typed), typed.words().text()));
        var own = own(list, sheet, typed.item());
        own.ifPresentOrElse(
                mine -> add(new Paragraph(t("paper.own-answer.text")), mine, new Paragraph(t("paper.both-kept.text"))),
                () -> add(
                        new Paragraph(t(onPaper(typed) ? "paper.stays-shared.text" : "paper.told-stays-shared.text"))));
        add(new Actions(texts())
                .primary(
                        t(
                                own.isEmpty()
                                        ? "paper.confirm.button"
                                        : onPaper(typed) ? "paper.use-paper.button" : "paper.use-told.button"),
                        () -> after(
                                checks.takeOver(conversation, typed.item(), Settled.CONFIRMED, texts().language()),
                                conversation,
                                "paper.confirmed.notice"))
                .secondary(t("paper.change.button"), () -> change(list, typed.item()))
                .secondary(
                        t(own.isPresent() ? "paper.keep-own.button" : "paper.remove.button"),
                        () -> after(
                                checks.remove(conversation, typed.item()),
                                conversation,
                                onPaper(typed) ? "paper.removed.notice" : "paper.told-removed.notice")));
    }

    private static boolean onPaper(TypedAnswer typed) {
        return typed.cameBy() == Contact.PAPER;
    }

    /** What the client answered here, unless that is nothing. */
    private Optional<Div> own(QuestionList list, AnswerSheet sheet, Item item) {
        if (!item.isAnsweredIn(sheet)) {
            return Optional.empty();
        }
        return switch (item.kind()) {
            case QUESTION ->
                sheet.everyQuestion().stream()
                        .filter(answered -> answered.question().id().equals(new QuestionId(item.id())))
                        .map(AnsweredQuestion::answer)
                        .map(answer -> own(list, item, answer))
                        .findFirst();
            case TOPIC ->
                Optional.ofNullable(sheet.wishes().get(new TopicId(item.id())))
                        .map(wish -> answer(
                                PaperWords.chosen(texts(), list, item, List.of(wish.code()), TypedDate.NONE), ""));
            case ALREADY_DOING ->
                Optional.of(answer(
                        PaperWords.chosen(
                                texts(),
                                list,
                                item,
                                sheet.alreadyDoing().activities().stream()
                                        .sorted()
                                        .map(Activity::code)
                                        .toList(),
                                TypedDate.NONE),
                        sheet.alreadyDoing().words().text()));
            case OWN_TOPIC -> Optional.empty();
        };
    }

    private Div own(QuestionList list, Item item, Answer answer) {
        var own = answer(
                PaperWords.chosen(texts(), list, item, answer.choices(), answer.date()),
                answer.words().text());
        answer.recording().ifPresent(spoken -> own.add(new Player(texts(), spoken)));
        return own;
    }

    private Div answer(List<LocalText.Piece> chosen, String words) {
        return new Div(PaperWords.paragraphs(texts(), chosen, words).toArray(Component[]::new));
    }

    private void change(QuestionList list, Item item) {
        var conversation = list.conversation();
        var outcome = checks.takeOver(conversation, item, Settled.CHANGED, texts().language());
        if (outcome instanceof CheckOutcome.Done) {
            var address = pageOf(list, item);
            getUI().ifPresent(ui -> ui.navigate(address.substring("/mijn/".length())));
        } else {
            after(outcome, conversation, "paper.confirmed.notice");
        }
    }

    private static String pageOf(QuestionList list, Item item) {
        var conversation = list.conversation();
        return switch (item.kind()) {
            case QUESTION ->
                QuestionnaireNavigation.question(
                        conversation,
                        list.question(new QuestionId(item.id())).orElseThrow().position());
            case TOPIC ->
                QuestionnaireNavigation.topic(
                        conversation,
                        list.topic(new TopicId(item.id())).orElseThrow().position());
            case OWN_TOPIC -> QuestionnaireNavigation.ownTopic(conversation, new OwnTopicId(item.id()));
            case ALREADY_DOING -> QuestionnaireNavigation.already(conversation);
        };
    }

    private void after(CheckOutcome outcome, ConversationId conversation, String doneKey) {
        switch (outcome) {
            case CheckOutcome.Done(var shared) -> {
                show(conversation, t(shared ? "paper.confirmed-shared.notice" : doneKey));
                focusHeading();
            }
            case CheckOutcome.TooLong _ ->
                showErrors(new ErrorSummary(
                        texts(), List.of(new ErrorSummary.Problem("heading", t("paper.too-long.error")))));
            // Checked in another window meanwhile.
            case CheckOutcome.NotFound _ -> show(conversation, "");
        }
    }
}
