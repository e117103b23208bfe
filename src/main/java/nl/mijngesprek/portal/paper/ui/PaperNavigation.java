package nl.mijngesprek.portal.paper.ui;

import java.util.List;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.paper.Item;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import org.springframework.stereotype.Component;

/** Where the pages about lists on paper are. */
@Component
public class PaperNavigation implements StaffLinks {

    static final String CONVERSATION = "conversation";
    static final String ITEM = "item";
    static final String PAPER_ROUTE = "vragen/:" + CONVERSATION + "/papier";
    static final String CHECK_ROUTE = PAPER_ROUTE + "/nakijken";
    static final String DESK_ROUTE = "gemeente/papier";
    static final String TYPE_IN_ROUTE = DESK_ROUTE + "/:" + CONVERSATION;
    static final String ITEM_ROUTE = TYPE_IN_ROUTE + "/:" + ITEM;

    static final String DESK = StaffLinks.HOME + "/papier";
    static final String FILE_PATH = "/vragenlijst/{conversation}.pdf";

    /** On the address of the paper: in large print, whatever the client chose for letters. */
    static final String LARGE = "groot";

    /** Where the officer of this conversation types in what the client wrote on paper. */
    public static String typeIn(ConversationId conversation) {
        return DESK + "/" + conversation.value();
    }

    static String item(ConversationId conversation, Item item) {
        return typeIn(conversation) + "/" + item.text();
    }

    /** The client's page about the list on paper. */
    static String paper(ConversationId conversation) {
        return "/mijn/" + path(PAPER_ROUTE, conversation);
    }

    static String check(ConversationId conversation) {
        return "/mijn/" + path(CHECK_ROUTE, conversation);
    }

    static String file(ConversationId conversation) {
        return FILE_PATH.replace("{conversation}", conversation.value().toString());
    }

    /** The same route within Flow, which knows nothing of the path that all pages are under. */
    static String path(String route, ConversationId conversation) {
        return route.replace(":" + CONVERSATION, conversation.value().toString());
    }

    @Override
    public List<StaffLink> links() {
        return List.of(new StaffLink(55, DESK, "paper.desk.link"));
    }
}
