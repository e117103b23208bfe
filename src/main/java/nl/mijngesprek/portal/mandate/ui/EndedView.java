package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Where a helper is led whose permission holds no more: what happened, in general, and nothing of the client. */
@Route(MandateNavigation.ENDED_ROUTE)
@RolesAllowed("HELPER")
class EndedView extends Page implements BeforeEnterObserver {

    EndedView(Texts texts) {
        super(texts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        heading(t("mandate.gone.heading"));
        add(
                new Paragraph(t("mandate.gone.text")),
                new Paragraph(t("mandate.gone-kept.text")),
                new Actions(texts()).primaryLink(MandateNavigation.people(), t("mandate.people.link")));
    }
}
