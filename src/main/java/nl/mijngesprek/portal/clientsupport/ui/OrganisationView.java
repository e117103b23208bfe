package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.clientsupport.OrganisationId;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client reads what one organisation does and how to reach it. */
@Route(SupportNavigation.ORGANISATION_ROUTE)
@RolesAllowed({"CLIENT", "SUPPORT"})
class OrganisationView extends Page implements BeforeEnterObserver {

    private final transient SupportDirectory directory;

    OrganisationView(Texts texts, SupportDirectory directory) {
        super(texts);
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var organisation = event.getRouteParameters()
                .get(SupportNavigation.ORGANISATION)
                .flatMap(OrganisationId::parse)
                .flatMap(directory::find)
                .orElseThrow(NotFoundException::new);
        begin();
        backTo(SupportNavigation.support());
        heading(organisation.name());
        add(
                words(organisation.summary()),
                SupportTags.of(texts(), organisation),
                words(organisation.details()),
                new H2(t("clientsupport.reach.heading")),
                new PhoneLink(texts(), organisation.phone()),
                words(organisation.opening()));
        if (!organisation.address().isBlank()) {
            add(classed(new Paragraph(organisation.address()), "address"));
        }
        add(
                new Paragraph(t("clientsupport.checked.text", "day", texts().day(organisation.lastChecked()))),
                new Actions(texts()).secondaryLink(SupportNavigation.support(), t("clientsupport.others.link")));
    }
}
