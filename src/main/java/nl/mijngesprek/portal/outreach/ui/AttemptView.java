package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.outreach.Attempt;
import nl.mijngesprek.portal.outreach.AttemptId;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.Dispute;
import nl.mijngesprek.portal.outreach.DisputeOutcome;
import nl.mijngesprek.portal.outreach.Outreach;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client says that an attempt to reach them is not right; from then on it counts for nothing. */
@Route(OutreachNavigation.ATTEMPT_ROUTE)
@RolesAllowed("CLIENT")
class AttemptView extends HistoryPage {

    AttemptView(Texts texts, Outreach outreach) {
        super(texts, outreach);
    }

    @Override
    void show(ContactHistory history, BeforeEnterEvent event) {
        var attempt = event.getRouteParameters()
                .get(OutreachNavigation.ATTEMPT)
                .flatMap(AttemptId::parse)
                .flatMap(id -> history.attempts().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        attempt.dispute()
                .filter(Dispute::stands)
                .ifPresentOrElse(dispute -> askWhat(history, attempt, dispute), () -> ask(history, attempt));
    }

    private void ask(ContactHistory history, Attempt attempt) {
        backTo(OutreachNavigation.history(history.conversation()));
        heading(t("outreach.dispute.heading"));
        addWhat(attempt);
        add(
                new Paragraph(t("outreach.dispute.text")),
                new Actions(texts())
                        .primary(t("outreach.dispute.button"), () -> say(history, attempt, true))
                        .secondaryLink(
                                OutreachNavigation.history(history.conversation()), t("outreach.dispute-not.link")));
    }

    private void askWhat(ContactHistory history, Attempt attempt, Dispute dispute) {
        backTo(OutreachNavigation.history(history.conversation()));
        heading(t("outreach.dispute-words.heading"));
        addWhat(attempt);
        var words = new TextAnswer(
                texts(), "words", t("outreach.own-words.label"), dispute.words(), (typed, version) -> outreach()
                        .saveDisputeWords(attempt.id(), typed, version));
        add(
                new Notice(Tone.DONE, Drawing.CHECK, "", t("outreach.disputed.text")),
                words,
                new Actions(texts())
                        .primary(t("outreach.next.button"), () -> {
                            if (keeps(words)) {
                                go(OutreachNavigation.HISTORY_ROUTE, history);
                            }
                        })
                        .secondary(t("outreach.dispute-undo.button"), () -> say(history, attempt, false)));
    }

    private void addWhat(Attempt attempt) {
        add(new Paragraph(AttemptText.when(attempt, texts())), new Paragraph(AttemptText.of(attempt, texts())));
    }

    private void say(ContactHistory history, Attempt attempt, boolean stands) {
        switch (outreach().dispute(attempt.id(), stands)) {
            case DisputeOutcome.Kept(var dispute) -> {
                begin();
                if (dispute.stands()) {
                    askWhat(history, attempt, dispute);
                } else {
                    ask(history, attempt);
                }
                focusHeading();
            }
            case DisputeOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}
