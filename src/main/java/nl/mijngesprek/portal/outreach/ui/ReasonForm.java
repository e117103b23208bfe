package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Set;
import nl.mijngesprek.portal.behalf.Contact;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.behalf.ui.SureField;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.OutreachDesk;
import nl.mijngesprek.portal.outreach.ReasonCode;
import nl.mijngesprek.portal.outreach.ReasonOutcome;
import nl.mijngesprek.portal.shared.ui.Field;

/** Where the officer writes down a reason the client told by phone or at the door (E1). */
final class ReasonForm extends CasePart {

    private final transient OutreachDesk desk;
    private final SureField sure;

    ReasonForm(CaseView page, ContactHistory history, OutreachDesk desk, IdentityChecks checks) {
        super(page, history);
        this.desk = desk;
        sure = new SureField(texts(), checks, history.conversation().value(), Set.of(Contact.values()));
        var code = Field.select(
                "reason",
                t("outreach.desk-reason.label"),
                Field.picks(
                        List.of(ReasonCode.values()), ReasonCode::code, one -> t("outreach.reason." + one + ".option")),
                "");
        var words = Field.input("reason-words", t("outreach.desk-reason-words.label"), "text", "")
                .hint(t("outreach.desk-read.hint"));
        add(
                new H2(t("outreach.desk-reason.heading")),
                sure,
                code,
                words,
                button("hear", t("outreach.hear.button"), () -> hear(code, words)));
    }

    private void hear(Field code, Field words) {
        clearErrors();
        if (!sure.isSure()) {
            showError(SureField.NAME, sure.missing());
            return;
        }
        switch (desk.hear(
                history().conversation(), ReasonCode.ofCode(code.value()).orElseThrow(), words.value())) {
            case ReasonOutcome.Told _ -> shown(t("outreach.recorded.notice"));
            case ReasonOutcome.WordsMissing _ -> showError(words.name(), t("outreach.words-missing.error"));
            case ReasonOutcome.TooLong(var limit) ->
                showError(words.name(), t("outreach.too-long.error", "limit", limit));
            case ReasonOutcome.NotSure _ -> showError(SureField.NAME, sure.missing());
            case ReasonOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}
