package nl.mijngesprek.portal.outcome.ui;

import java.util.List;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.report.ui.AttendanceWay;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** The ways in: for officers one conversation and the list to follow up, for clients what was agreed with them. */
@Component
public class OutcomeNavigation implements StaffLinks, HomeCards, AttendanceWay {

    static final String CONVERSATION = "conversation";
    static final String CONVERSATION_ROUTE = "gemeente/gesprek/:" + CONVERSATION;
    static final String CALL_OFF_ROUTE = CONVERSATION_ROUTE + "/afzeggen";
    static final String CALLED_OFF_ROUTE = CONVERSATION_ROUTE + "/afgezegd";
    static final String HEARD_ROUTE = CONVERSATION_ROUTE + "/antwoord";

    static final String ON_BEHALF = "namens";

    static final String FOLLOW_UPS = StaffLinks.HOME + "/opvolgen";
    /** What came of the conversations of the client who is logged in. */
    public static final String MINE = "/mijn/afspraken";

    /** The list of the module that keeps reports, which knows this one. */
    static final String AGREED_IN_REPORTS = "/mijn/verslag-afspraken";

    /** The officer's page of this conversation. */
    public static String conversation(ConversationId conversation) {
        return StaffLinks.HOME + "/gesprek/" + conversation.value();
    }

    static String callOff(ConversationId conversation) {
        return conversation(conversation) + "/afzeggen";
    }

    /** Where an officer writes down what somebody on the telephone or at the desk says, who then goes on there. */
    public static String heardOnBehalf(ConversationId conversation) {
        return heard(conversation) + "?" + ON_BEHALF;
    }

    static String heard(ConversationId conversation) {
        return conversation(conversation) + "/antwoord";
    }

    /** The same route within Flow, which knows nothing of the path that all pages are under. */
    static String path(String route, ConversationId conversation) {
        return route.replace(":" + CONVERSATION, conversation.value().toString());
    }

    @Override
    public String attendance(ConversationId conversation) {
        return conversation(conversation);
    }

    @Override
    public List<StaffLink> links() {
        return List.of(new StaffLink(50, FOLLOW_UPS, "outcome.follow-ups.link"));
    }

    @Override
    public List<HomeCard> of(Texts texts) {
        // Always there, and so without asking whether there is something: the home page has a budget of statements.
        return List.of(new HomeCard(
                LATER + 25,
                Drawing.CHECK,
                MINE,
                texts.get("outcome.mine-card.title"),
                texts.get("outcome.mine-card.text")));
    }
}
