package nl.mijngesprek.portal.clientsupport.ui;

import java.util.List;
import nl.mijngesprek.portal.clientsupport.EntryDesk;
import nl.mijngesprek.portal.clientsupport.OrganisationId;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import org.springframework.stereotype.Component;

/** Where editors look at what organisations write; only editors are shown the way. */
@Component
final class EntryDeskNavigation implements StaffLinks {

    private static final int ORDER = 85;
    private static final String ROOT = "/mijn/";
    static final String ORGANISATION = "organisation";
    static final String LIST_ROUTE = "gemeente/organisaties";
    static final String ENTRY_ROUTE = LIST_ROUTE + "/:" + ORGANISATION;
    static final String TRANSLATE_ROUTE = ENTRY_ROUTE + "/vertalen";

    private final CurrentActor actor;
    private final EntryDesk desk;

    EntryDeskNavigation(CurrentActor actor, EntryDesk desk) {
        this.actor = actor;
        this.desk = desk;
    }

    static String list() {
        return ROOT + LIST_ROUTE;
    }

    static String entry(OrganisationId organisation) {
        return ROOT + path(ENTRY_ROUTE, organisation);
    }

    static String translate(OrganisationId organisation) {
        return ROOT + path(TRANSLATE_ROUTE, organisation);
    }

    /** The same address as Flow's own navigation wants it: without the part that is the portal's. */
    static String path(String route, OrganisationId organisation) {
        return route.replace(":" + ORGANISATION, organisation.value().toString());
    }

    @Override
    public List<StaffLink> links() {
        return actor.officer().isPresent() && desk.isEditor()
                ? List.of(new StaffLink(ORDER, list(), "clientsupport.desk.link"))
                : List.of();
    }
}
