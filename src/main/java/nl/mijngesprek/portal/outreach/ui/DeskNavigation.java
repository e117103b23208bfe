package nl.mijngesprek.portal.outreach.ui;

import java.util.List;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import org.springframework.stereotype.Component;

/** Where officers look for who did not answer. */
@Component
public class DeskNavigation implements StaffLinks {

    static final String DESK_ROUTE = "gemeente/contact";
    static final String CASE_ROUTE = DESK_ROUTE + "/:" + OutreachNavigation.CONVERSATION;

    /** Which page of the list. */
    static final String PAGE = "pagina";

    private static final String DESK = HOME + "/contact";

    @Override
    public List<StaffLink> links() {
        return List.of(new StaffLink(30, DESK, "outreach.desk.link"));
    }

    static String desk(int page) {
        return page <= 1 ? DESK : DESK + "?" + PAGE + "=" + page;
    }

    /** All contact around one conversation. */
    public static String contact(ConversationId conversation) {
        return DESK + "/" + conversation.value();
    }
}
