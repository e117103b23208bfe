package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.router.NotFoundException;
import nl.mijngesprek.portal.outcome.Held;
import nl.mijngesprek.portal.outcome.OutcomeResult;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Part;

/** A part of the officer's page about what came of one conversation, which tells the page what was done in it, or why not. */
abstract class ConversationPart extends Part {

    private final ConversationView page;
    private final transient Held held;

    ConversationPart(ConversationView page, Held held) {
        super(page);
        this.page = page;
        this.held = held;
    }

    final Held held() {
        return held;
    }

    /** Shows the page anew, with what was done. */
    final void shown(String done) {
        page.shown(held.conversation(), done);
    }

    /** @param field where it is said that something is missing */
    final void after(OutcomeResult result, Field field, String done) {
        clearErrors();
        switch (result) {
            case OutcomeResult.Kept _ -> shown(done);
            case OutcomeResult.NotYet(var startsAt) ->
                showError(field.name(), t("outcome.not-yet.error", "day", texts().day(startsAt)));
            case OutcomeResult.ConversationCalledOff _ -> shown(t("outcome.called-off.notice"));
            case OutcomeResult.NotComplete _ -> showError(field.name(), t("outcome.not-complete.error"));
            case OutcomeResult.FollowUpInThePast _ -> showError(field.name(), t("outcome.past.error"));
            case OutcomeResult.NotFound _ -> throw new NotFoundException();
        }
    }
}
