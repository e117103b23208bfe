package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.Outreach;
import nl.mijngesprek.portal.outreach.Reason;
import nl.mijngesprek.portal.outreach.ReasonCode;
import nl.mijngesprek.portal.outreach.ReasonOutcome;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client says in one tap why there was no answer; that alone stops the clock (E8, E9). */
@Route(OutreachNavigation.REASON_ROUTE)
@RolesAllowed({"CLIENT", "ANSWER_INVITATION"})
class ReasonView extends HistoryPage {

    ReasonView(Texts texts, Outreach outreach) {
        super(texts, outreach);
    }

    @Override
    void show(ContactHistory history, BeforeEnterEvent event) {
        backTo(OutreachNavigation.history(history.conversation()));
        heading(t("outreach.reason.heading"));
        add(new Paragraph(t("outreach.reason.text")));
        var reasons = new RadioList(texts(), "reason", texts().piece("outreach.reason.heading"), false, choices());
        history.lastOwnReason()
                .filter(Reason::waits)
                .ifPresent(reason -> reasons.choose(reason.code().code()));
        add(reasons, new Actions(texts()).primary(t("outreach.next.button"), () -> reasons.value()
                .flatMap(ReasonCode::ofCode)
                .ifPresentOrElse(code -> tell(history, code), () -> askToChoose(reasons))));
    }

    private List<Choice> choices() {
        return Arrays.stream(ReasonCode.values())
                .map(code -> new Choice(
                        code.code(),
                        texts().piece("outreach.reason." + code.code() + ".option"),
                        Optional.of(drawing(code))))
                .toList();
    }

    private static Drawing drawing(ReasonCode code) {
        return switch (code) {
            case NOT_UNDERSTOOD -> Drawing.NOT_UNDERSTOOD;
            case ILL -> Drawing.HEART;
            case AFRAID -> Drawing.FACE_BAD;
            case WANT_HELP -> Drawing.HELPER;
            case OWN_WORDS -> Drawing.PENCIL;
        };
    }

    private void askToChoose(RadioList reasons) {
        showError(reasons.firstId(), t("outreach.reason.error"));
    }

    private void tell(ContactHistory history, ReasonCode code) {
        switch (outreach().tell(history.conversation(), code)) {
            case ReasonOutcome.Told _ -> go(OutreachNavigation.WORDS_ROUTE, history);
            case ReasonOutcome.WordsMissing _,
                    ReasonOutcome.TooLong _,
                    ReasonOutcome.NotSure _,
                    ReasonOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}
