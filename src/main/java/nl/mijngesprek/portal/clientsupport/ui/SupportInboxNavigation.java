package nl.mijngesprek.portal.clientsupport.ui;

import java.util.List;
import nl.mijngesprek.portal.clientsupport.RequestId;
import nl.mijngesprek.portal.shared.ui.HelperLinks;
import nl.mijngesprek.portal.shared.ui.StaffLinks.StaffLink;
import org.springframework.stereotype.Component;

/** Where support workers find what clients ask of their organisation. */
@Component
public final class SupportInboxNavigation implements HelperLinks {

    private static final int ORDER = 30;
    private static final String ROOT = "/mijn/";
    static final String REQUEST = "request";
    static final String INBOX_ROUTE = "helpen/vragen";
    static final String ASKED_ROUTE = INBOX_ROUTE + "/:" + REQUEST;
    static final String ACCEPT_ROUTE = ASKED_ROUTE + "/ja";
    static final String DECLINE_ROUTE = ASKED_ROUTE + "/nee";

    /** All that clients asked. */
    public static String inbox() {
        return ROOT + INBOX_ROUTE;
    }

    static String asked(RequestId request) {
        return ROOT + path(ASKED_ROUTE, request);
    }

    static String accept(RequestId request) {
        return ROOT + path(ACCEPT_ROUTE, request);
    }

    static String decline(RequestId request) {
        return ROOT + path(DECLINE_ROUTE, request);
    }

    /** The same address as Flow's own navigation wants it: without the part that is the portal's. */
    static String path(String route, RequestId request) {
        return route.replace(":" + REQUEST, request.value().toString());
    }

    @Override
    public List<StaffLink> links() {
        return List.of(new StaffLink(ORDER, inbox(), "clientsupport.inbox.link"));
    }
}
