package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import nl.mijngesprek.portal.clientsupport.OrganisationId;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A page about one organisation of the directory. */
abstract class OrganisationPage extends Page implements BeforeEnterObserver {

    private final transient SupportDirectory directory;

    OrganisationPage(Texts texts, SupportDirectory directory) {
        super(texts);
        this.directory = directory;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var organisation = event.getRouteParameters()
                .get(SupportNavigation.ORGANISATION)
                .flatMap(OrganisationId::parse)
                .flatMap(directory::find)
                .orElseThrow(NotFoundException::new);
        begin();
        show(organisation);
    }

    /** Fills the empty page. */
    abstract void show(SupportOrganisation organisation);
}
