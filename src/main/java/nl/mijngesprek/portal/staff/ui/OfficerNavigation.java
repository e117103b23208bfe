package nl.mijngesprek.portal.staff.ui;

import java.util.List;
import nl.mijngesprek.portal.behalf.ui.BehalfNavigation;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outbox.MessageId;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import nl.mijngesprek.portal.staff.RoundId;
import org.springframework.stereotype.Component;

/** Where the officers' own screens are. */
@Component
public class OfficerNavigation implements StaffLinks {

    static final String TODAY = HOME;
    static final String MOMENTS = HOME + "/momenten";
    static final String ROUNDS = HOME + "/rondes";
    static final String NEW_ROUND = ROUNDS + "/nieuw";
    static final String ROOMS = ROUNDS + "/ruimte";
    static final String TURNS = HOME + "/beurten";
    static final String FIGURES = HOME + "/cijfers";
    static final String FAILED = HOME + "/mislukt";

    static final String CALL_ROUTE = "gemeente/bellen/:conversation";
    static final String FAILED_MESSAGE_ROUTE = "gemeente/mislukt/:message";

    static final String ROUND_ROUTE = "gemeente/rondes/:round";

    /** A client to be called about this conversation. */
    static String call(ConversationId conversation) {
        return HOME + "/bellen/" + conversation.value();
    }

    /** A message that failed, and what can be done about it. */
    static String failed(MessageId message) {
        return FAILED + "/" + message.value();
    }

    static String round(RoundId round) {
        return ROUNDS + "/" + round.value();
    }

    @Override
    public List<StaffLink> links() {
        return List.of(
                new StaffLink(10, TODAY, "staff.today.link"),
                new StaffLink(15, BehalfNavigation.FIND, "staff.caller.link"),
                new StaffLink(20, MOMENTS, "staff.moments.link"),
                new StaffLink(30, ROUNDS, "staff.rounds.link"),
                new StaffLink(40, TURNS, "staff.turns.link"),
                new StaffLink(90, FIGURES, "staff.figures.link"));
    }
}
