package nl.mijngesprek.portal.clientsupport.ui;

import java.util.List;
import nl.mijngesprek.portal.shared.ui.HelperLinks;
import nl.mijngesprek.portal.shared.ui.StaffLinks.StaffLink;
import org.springframework.stereotype.Component;

/** Where an organisation finds what clients read about it. */
@Component
final class OwnEntryNavigation implements HelperLinks {

    private static final int ORDER = 40;
    private static final String ROOT = "/mijn/";
    static final String ENTRY_ROUTE = "helpen/organisatie";
    static final String WRITE_ROUTE = ENTRY_ROUTE + "/tekst";

    static String entry() {
        return ROOT + ENTRY_ROUTE;
    }

    static String write() {
        return ROOT + WRITE_ROUTE;
    }

    @Override
    public List<StaffLink> links() {
        return List.of(new StaffLink(ORDER, entry(), "clientsupport.entry.link"));
    }
}
