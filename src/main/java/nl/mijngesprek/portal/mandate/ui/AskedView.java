package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import nl.mijngesprek.portal.mandate.Asking;
import nl.mijngesprek.portal.mandate.Helping;
import nl.mijngesprek.portal.mandate.ProposalId;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Polling;
import nl.mijngesprek.portal.shared.ui.PostForm;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The helper typed the code, and waits for the client's yes on the client's own screen. */
@Route(MandateNavigation.ASKED_ROUTE)
@RolesAllowed("HELPER")
class AskedView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final Duration ASK = Duration.ofSeconds(3);

    private final transient Helping helping;
    private @Nullable ProposalId proposal;
    private @Nullable Registration polls;

    AskedView(Texts texts, Helping helping) {
        super(texts);
        this.helping = helping;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters()
                .get(MandateNavigation.PROPOSAL)
                .flatMap(ProposalId::parse)
                .orElseThrow(NotFoundException::new);
        proposal = asked;
        show(helping.asking(asked).orElseThrow(NotFoundException::new));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        Polling.of(attach.getUI()).want(Polling.Reason.NEWS, ASK);
        polls = attach.getUI().addPollListener(_ -> look());
    }

    private void look() {
        if (proposal == null) {
            return;
        }
        helping.asking(proposal)
                .filter(asking -> !(asking instanceof Asking.Waiting))
                .ifPresent(asking -> {
                    stopAsking();
                    show(asking);
                    focusHeading();
                });
    }

    private void show(Asking asking) {
        begin();
        switch (asking) {
            case Asking.Waiting _ -> {
                heading(t("mandate.waiting.heading"));
                var status = new Div(new Paragraph(t("mandate.waiting.text")));
                status.getElement().setAttribute("role", "status");
                add(status);
            }
            case Asking.Given(var mandate, var client) -> {
                heading(t("mandate.may-begin.heading", "name", client));
                add(
                        new Paragraph(t("mandate.may-begin.text")),
                        new PostForm("/helpen/begin", t("mandate.begin.button", "name", client))
                                .with("toestemming", mandate.value().toString())
                                .as("primary"),
                        new Actions(texts()).plainLink(MandateNavigation.people(), t("mandate.people.link")));
            }
            case Asking.Over _ -> {
                heading(t("mandate.no-permission.heading"));
                add(
                        new Paragraph(t("mandate.no-permission.text")),
                        new Actions(texts()).primaryLink(MandateNavigation.code(), t("mandate.type.link")));
            }
        }
    }

    private void stopAsking() {
        proposal = null;
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
