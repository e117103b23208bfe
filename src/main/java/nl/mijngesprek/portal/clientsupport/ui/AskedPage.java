package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import nl.mijngesprek.portal.clientsupport.AnswerOutcome;
import nl.mijngesprek.portal.clientsupport.RequestId;
import nl.mijngesprek.portal.clientsupport.SupportInbox;
import nl.mijngesprek.portal.clientsupport.SupportRequest;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A page about one request to the helper's organisation; one of another organisation, or withdrawn, is not there. */
abstract class AskedPage extends Page implements BeforeEnterObserver {

    private final transient SupportInbox inbox;

    AskedPage(Texts texts, SupportInbox inbox) {
        super(texts);
        this.inbox = inbox;
    }

    final SupportInbox inbox() {
        return inbox;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var request = event.getRouteParameters()
                .get(SupportInboxNavigation.REQUEST)
                .flatMap(RequestId::parse)
                .flatMap(inbox::open)
                .orElseThrow(NotFoundException::new);
        begin();
        show(request);
    }

    /** Fills the empty page. */
    abstract void show(SupportRequest request);

    /** Goes back to the request, or says why it was not answered. */
    final void after(AnswerOutcome outcome, RequestId request, String momentId, String wordsId) {
        switch (outcome) {
            case AnswerOutcome.Answered _ ->
                getUI().ifPresent(ui ->
                        ui.navigate(SupportInboxNavigation.path(SupportInboxNavigation.ASKED_ROUTE, request)));
            case AnswerOutcome.MomentPassed _ -> showError(momentId, t("clientsupport.moment-passed.error"));
            case AnswerOutcome.WordsMissing _ -> showError(wordsId, t("clientsupport.reason-words.error"));
            case AnswerOutcome.WordsTooLong _ -> showError(wordsId, t("clientsupport.answer-long.error"));
            case AnswerOutcome.DeclinedBefore _ -> showError("heading", t("clientsupport.declined-before.error"));
            case AnswerOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}
