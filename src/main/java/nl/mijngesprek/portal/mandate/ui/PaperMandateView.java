package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.behalf.CheckOutcome;
import nl.mijngesprek.portal.behalf.Contact;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.behalf.ui.BehalfNavigation;
import nl.mijngesprek.portal.behalf.ui.SureField;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.mandate.HelperNumber;
import nl.mijngesprek.portal.mandate.MandateTerm;
import nl.mijngesprek.portal.mandate.PaperMandates;
import nl.mijngesprek.portal.mandate.ProposalId;
import nl.mijngesprek.portal.mandate.SignedPaper;
import nl.mijngesprek.portal.mandate.TakeOutcome;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An officer writes down what a client signed: who may act, for what and for how long. Then it is scanned. */
@Route(MandateNavigation.PAPER_ROUTE)
@RolesAllowed("OFFICER")
class PaperMandateView extends Page implements BeforeEnterObserver {

    private final transient PaperMandates papers;
    private final transient IdentityChecks checks;

    PaperMandateView(Texts texts, PaperMandates papers, IdentityChecks checks) {
        super(texts);
        this.papers = papers;
        this.checks = checks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(MandateNavigation.CLIENT)
                .flatMap(ClientId::parse)
                .filter(checks::mayCheck)
                .orElseThrow(NotFoundException::new));
    }

    private void show(ClientId client) {
        begin();
        backTo(BehalfNavigation.caller(client));
        heading(t("mandate.paper.heading"));
        papers.signer(client).ifPresentOrElse(name -> ask(client, name), () -> makeSure(client));
    }

    private void makeSure(ClientId client) {
        var sure = SureField.field(texts(), checks, EnumSet.of(Contact.PAPER, Contact.DESK));
        add(
                classed(new Paragraph(t("mandate.paper-sure.text")), "lead"),
                sure,
                new Actions(texts()).primary(t("staff.caller-sure.button"), () -> {
                    clearErrors();
                    if (IdentityWay.ofCode(sure.value())
                            .filter(way -> checks.check(client, way) instanceof CheckOutcome.Sure)
                            .isPresent()) {
                        show(client);
                        focusHeading();
                    } else {
                        showError(SureField.NAME, t("behalf.sure.error"));
                    }
                }));
    }

    private void ask(ClientId client, String name) {
        var number = Field.input("number", t("mandate.paper-number.label"), "text", "")
                .hint(t("mandate.paper-number.hint"))
                .autocomplete("off");
        var who = new Paragraph();
        who.setId("who");
        who.getElement().setAttribute("role", "status");
        number.onTyped(typed -> who.setText(HelperNumber.parse(typed)
                .flatMap(papers::helper)
                .map(helper -> t("mandate.paper-who.text", "name", helper))
                .orElse("")));
        var form = new PermissionForm(texts(), List.of(MandateTerm.MONTH, MandateTerm.HALF_YEAR, MandateTerm.YEAR));
        var signed = Field.input("signed", t("mandate.paper-signed.label"), "date", "");
        add(
                classed(new Paragraph(t("mandate.paper.text", "name", name)), "lead"),
                number,
                who,
                form,
                signed,
                new Actions(texts()).primary(t("mandate.paper-take.button"), () -> take(client, number, form, signed)));
    }

    private void take(ClientId client, Field number, PermissionForm form, Field signed) {
        clearErrors();
        var problems = new ArrayList<ErrorSummary.Problem>();
        var helper = HelperNumber.parse(number.value());
        if (helper.isEmpty()) {
            problems.add(new ErrorSummary.Problem(number.name(), t("mandate.paper-number.error")));
        }
        problems.addAll(form.problems());
        var day = date(signed.value());
        if (day.isEmpty()) {
            problems.add(new ErrorSummary.Problem(signed.name(), t("mandate.paper-signed.error")));
        }
        if (!problems.isEmpty()) {
            showErrors(new ErrorSummary(texts(), problems));
            return;
        }
        var paper = new SignedPaper(client, helper.orElseThrow(), form.tasks(), form.term(), day.orElseThrow());
        switch (papers.take(paper)) {
            case TakeOutcome.Taken(var taken) -> go(taken);
            case TakeOutcome.NotSure _ -> {
                show(client);
                focusHeading();
            }
            case TakeOutcome.NoHelper _ -> showError(number.name(), t("mandate.paper-nobody.error"));
            case TakeOutcome.NotThatDay _ -> showError(signed.name(), t("mandate.paper-day.error"));
        }
    }

    private static Optional<LocalDate> date(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private void go(ProposalId paper) {
        getUI().ifPresent(ui -> ui.navigate(MandateNavigation.check(paper).substring("/mijn/".length())));
    }
}
