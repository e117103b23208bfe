package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.mandate.Helping;
import nl.mijngesprek.portal.mandate.MandateTerm;
import nl.mijngesprek.portal.mandate.SmsAsking;
import nl.mijngesprek.portal.mandate.SmsOutcome;
import nl.mijngesprek.portal.mandate.SmsRequest;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * A worker of an organisation asks a client who is on the telephone: first what it is about, then the recap that is read aloud,
 * and only then the SMS.
 */
@Route(MandateNavigation.SMS_ROUTE)
@RolesAllowed("HELPER")
class AskBySmsView extends Page implements BeforeEnterObserver {

    private final transient SmsAsking asking;
    private final transient Helping helping;

    AskBySmsView(Texts texts, SmsAsking asking, Helping helping) {
        super(texts);
        this.asking = asking;
        this.helping = helping;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!helping.oneself().works()) {
            throw new NotFoundException();
        }
        begin();
        backTo(MandateNavigation.people());
        heading(t("mandate.sms-ask.heading"));
        var phone = Field.input("phone", t("mandate.sms-phone.label"), "tel", "")
                .hint(t("mandate.sms-phone.hint"))
                .autocomplete("off");
        var birthDate = Field.input("birth-date", t("contact.birth-date.label"), "date", "")
                .hint(t("mandate.sms-birth-date.hint"))
                .autocomplete("off");
        var form = new PermissionForm(texts(), List.of(MandateTerm.values()));
        add(
                classed(new Paragraph(t("mandate.sms-ask.text")), "lead"),
                phone,
                birthDate,
                form,
                new Actions(texts()).primary(t("mandate.sms-recap.button"), () -> recap(phone, birthDate, form)));
    }

    private void recap(Field phone, Field birthDate, PermissionForm form) {
        clearErrors();
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (phone.value().replaceAll("[^0-9]", "").length() < 9 || phone.value().length() > 30) {
            problems.add(new ErrorSummary.Problem(phone.name(), t("mandate.sms-phone.error")));
        }
        var born = date(birthDate.value());
        if (born.isEmpty()) {
            problems.add(new ErrorSummary.Problem(birthDate.name(), t("mandate.sms-birth-date.error")));
        }
        problems.addAll(form.problems());
        if (problems.isEmpty()) {
            readAloud(new SmsRequest(phone.value(), born.orElseThrow(), form.tasks(), form.term()));
        } else {
            showErrors(new ErrorSummary(texts(), problems));
        }
    }

    private static Optional<LocalDate> date(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** The same words that the client reads a minute later. */
    private void readAloud(SmsRequest request) {
        begin();
        backTo(MandateNavigation.sms());
        heading(t("mandate.sms-recap.heading"));
        var aloud = classed(
                new Div(
                        new Paragraph(t(
                                "mandate.sms-who.text",
                                "name",
                                helping.oneself().name())),
                        new Paragraph(t("mandate.asked-may.text")),
                        TaskWords.list(texts(), request.tasks()),
                        new Paragraph(t("mandate.term." + request.term().code() + ".text")),
                        new Paragraph(t("mandate.sms-free.text"))),
                "aloud");
        add(
                classed(new Paragraph(t("mandate.sms-recap.text")), "lead"),
                aloud,
                new Notice(Tone.INFO, Drawing.INFO, "", t("mandate.sms-recap.notice")),
                new Actions(texts()).primary(t("mandate.sms-send.button"), () -> ask(request)));
        goOn();
    }

    private void ask(SmsRequest request) {
        switch (asking.ask(request)) {
            case SmsOutcome.Asked _ -> done();
            case SmsOutcome.TooMany(var pause) ->
                showError("heading", t("mandate.sms-many.error", "minutes", (int) pause.toMinutes()));
            case SmsOutcome.NotForYou _ -> throw new NotFoundException();
        }
    }

    private void done() {
        begin();
        heading(t("mandate.sms-sent.heading"));
        add(
                new Notice(Tone.DONE, Drawing.CHECK, "", t("mandate.sms-sent.text")),
                new Paragraph(t("mandate.sms-sent-then.text")),
                new Paragraph(t("mandate.sms-sent-not.text")),
                new Actions(texts()).primaryLink(MandateNavigation.people(), t("mandate.people.link")));
        goOn();
    }
}
