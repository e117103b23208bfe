package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import nl.mijngesprek.portal.clientsupport.DeskEntry;
import nl.mijngesprek.portal.clientsupport.EntryDesk;
import nl.mijngesprek.portal.clientsupport.OrganisationId;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An editor's page about one organisation. For an officer who is no editor it looks like one that is not there. */
abstract class EntryPage extends Page implements BeforeEnterObserver {

    private final transient EntryDesk desk;

    EntryPage(Texts texts, EntryDesk desk) {
        super(texts);
        this.desk = desk;
    }

    final EntryDesk desk() {
        return desk;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var entry = event.getRouteParameters()
                .get(EntryDeskNavigation.ORGANISATION)
                .flatMap(OrganisationId::parse)
                .flatMap(desk::find)
                .orElseThrow(NotFoundException::new);
        begin();
        show(entry);
    }

    /** Fills the empty page. */
    abstract void show(DeskEntry entry);
}
