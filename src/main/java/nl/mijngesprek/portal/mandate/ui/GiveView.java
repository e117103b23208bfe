package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.mijngesprek.portal.mandate.MandateTerm;
import nl.mijngesprek.portal.mandate.Mandates;
import nl.mijngesprek.portal.mandate.Proposal;
import nl.mijngesprek.portal.mandate.ProposalId;
import nl.mijngesprek.portal.mandate.ShownCode;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Polling;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The client says what a helper may do and for how long, shows a code, and sees at once who typed it. */
@Route(MandateNavigation.NEW_ROUTE)
@RolesAllowed("CLIENT")
class GiveView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final Duration ASK = Duration.ofSeconds(3);

    private final transient Mandates mandates;
    private final transient Clock clock;
    private @Nullable ProposalId shown;
    private @Nullable Registration polls;

    GiveView(Texts texts, Mandates mandates, Clock clock) {
        super(texts);
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = null;
        begin();
        backTo(MandateNavigation.helpers());
        heading(t("mandate.new.heading"));
        var form = new PermissionForm(texts(), List.of(MandateTerm.values()));
        add(
                classed(new Paragraph(t("mandate.new.text")), "lead"),
                form,
                new Paragraph(t("mandate.always.text")),
                new Actions(texts()).primary(t("mandate.code.button"), () -> showCode(form)));
    }

    private void showCode(PermissionForm form) {
        var problems = form.problems();
        if (problems.isEmpty()) {
            show(mandates.showCode(form.tasks(), form.term()));
        } else {
            showErrors(new ErrorSummary(texts(), problems));
        }
    }

    private void show(ShownCode code) {
        shown = code.proposal();
        begin();
        backTo(MandateNavigation.helpers());
        heading(t("mandate.code.heading"));
        var characters = classed(new Paragraph(code.code().printed()), "code");
        // One by one for who hears it: as a word it would be none.
        characters.getElement().setAttribute("dir", "ltr").setAttribute("translate", "no");
        add(
                new Paragraph(t("mandate.code.text")),
                characters,
                new Paragraph(t("mandate.code-until.text", "time", texts().time(code.expiresAt()))),
                new Notice(Tone.INFO, Drawing.INFO, "", t("mandate.code-waits.text")));
        goOn();
        getUI().ifPresent(this::ask);
    }

    private void ask(UI ui) {
        Polling.of(ui).want(Polling.Reason.NEWS, ASK);
        ComponentEventListener<PollEvent> look = _ -> look();
        polls = ui.addPollListener(look);
    }

    private void look() {
        if (shown == null) {
            return;
        }
        mandates.find(shown).ifPresent(proposal -> {
            if (proposal.helper().isPresent() && proposal.isOpen(clock.instant())) {
                stopAsking();
                getUI().ifPresent(ui ->
                        ui.navigate(MandateNavigation.answer(proposal.id()).substring("/mijn/".length())));
            } else if (!proposal.isOpen(clock.instant())) {
                stopAsking();
                showOver(proposal);
            }
        });
    }

    private void showOver(Proposal proposal) {
        if (proposal.given().isPresent()) {
            return;
        }
        begin();
        backTo(MandateNavigation.helpers());
        heading(t("mandate.code-over.heading"));
        add(
                new Paragraph(t("mandate.code-over.text")),
                new Actions(texts()).primaryLink(MandateNavigation.giveNew(), t("mandate.again.link")));
        goOn();
    }

    private void stopAsking() {
        shown = null;
        if (polls != null) {
            polls.remove();
            polls = null;
        }
        getUI().ifPresent(ui -> Polling.of(ui).stop(Polling.Reason.NEWS));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        stopAsking();
    }
}
