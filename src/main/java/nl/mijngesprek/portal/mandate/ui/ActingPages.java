package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.ui.OpenPages;

/**
 * The client's pages, opened by who acts for the client: each look is in the client's log before anything is shown, and what
 * the permission leaves out is not there, links to it included.
 */
@org.springframework.stereotype.Component
class ActingPages implements VaadinServiceInitListener {

    private final CurrentActor actor;
    private final OpenPages openPages;
    private final AccessLog log;

    ActingPages(CurrentActor actor, OpenPages openPages, AccessLog log) {
        this.actor = actor;
        this.openPages = openPages;
        this.log = log;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            init.getUI().addBeforeEnterListener(this::note);
            init.getUI().addAfterNavigationListener(this::leaveOut);
        });
    }

    private void note(BeforeEnterEvent event) {
        if (actor.isHelped() && openPages.isOpen(event.getNavigationTarget())) {
            log.helperLooked(Look.at(openPages
                    .taskAt(event.getNavigationTarget())
                    .map(ActingPages::subject)
                    .orElse(Subject.HELPER_BEGAN)));
        }
    }

    private static Subject subject(HelperTask task) {
        return switch (task) {
            case READ_INVITATION, ANSWER_INVITATION -> Subject.HELPER_READ_INVITATION;
            case QUESTIONS -> Subject.HELPER_READ_QUESTIONS;
            case READ_REPORT, REMARKS -> Subject.HELPER_READ_REPORT;
            case SUPPORT -> Subject.HELPER_LOOKED_FOR_SUPPORT;
        };
    }

    private void leaveOut(AfterNavigationEvent event) {
        if (actor.isHelped()) {
            leaveOut(event.getLocationChangeEvent().getUI());
        }
    }

    private void leaveOut(UI ui) {
        ui.getChildren().forEach(this::leaveOut);
    }

    private void leaveOut(Component component) {
        if (component instanceof Anchor link && !openPages.isOpen(link.getHref())) {
            // A list without a link in its item would read as an empty item.
            Optional<Component> item = link.getParent().filter(ListItem.class::isInstance);
            item.filter(parent -> parent.getChildren().count() == 1)
                    .orElse(link)
                    .setVisible(false);
            return;
        }
        component.getChildren().forEach(this::leaveOut);
    }
}
