package nl.mijngesprek.portal.mandate.ui;

import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.MandateId;
import nl.mijngesprek.portal.mandate.ProposalId;

/** Where a client lets somebody act, and ends it; and where a helper is at home. */
public final class MandateNavigation {

    private static final String ROOT = "/mijn/";

    static final String PROPOSAL = "proposal";
    static final String HELPERS_ROUTE = "helpers";
    static final String NEW_ROUTE = "helpers/nieuw";
    static final String ANSWER_ROUTE = "helpers/klopt/:" + PROPOSAL;

    static final String DONE_ROUTE = "samen-gedaan";

    static final String PEOPLE_ROUTE = "helpen";
    static final String CODE_ROUTE = "helpen/code";
    static final String ASKED_ROUTE = "helpen/gevraagd/:" + PROPOSAL;
    static final String MANDATE = "mandate";
    static final String PERSON_ROUTE = "helpen/persoon/:" + MANDATE;
    static final String ENDED_ROUTE = "helpen/gestopt";
    static final String SMS_ROUTE = "helpen/sms";

    static final String CLIENT = "client";
    static final String PAPER_ROUTE = "gemeente/namens/:" + CLIENT + "/toestemming";
    static final String END_ROUTE = "gemeente/namens/:" + CLIENT + "/stoppen";
    static final String PAPERS_ROUTE = "gemeente/toestemmingen";
    static final String CHECK_ROUTE = "gemeente/toestemmingen/:" + PROPOSAL;

    /** Signed papers that wait for somebody of the municipality. */
    public static final String PAPERS = ROOT + PAPERS_ROUTE;

    /** The picture of a signed paper, outside Flow. */
    static final String SCAN_PATH = "/toestemming/{proposal}/papier";

    /** The form to sign, for whoever helps to print. */
    public static final String FORM_PATH = "/toestemming/formulier";

    private MandateNavigation() {}

    /** Who may act for the client. */
    public static String helpers() {
        return ROOT + HELPERS_ROUTE;
    }

    static String giveNew() {
        return ROOT + NEW_ROUTE;
    }

    static String answer(ProposalId proposal) {
        return ROOT + ANSWER_ROUTE.replace(":" + PROPOSAL, proposal.text());
    }

    /** What client and helper did together today. */
    static String done() {
        return ROOT + DONE_ROUTE;
    }

    static String people() {
        return ROOT + PEOPLE_ROUTE;
    }

    static String person(MandateId mandate) {
        return ROOT + PERSON_ROUTE.replace(":" + MANDATE, mandate.value().toString());
    }

    static String code() {
        return ROOT + CODE_ROUTE;
    }

    static String sms() {
        return ROOT + SMS_ROUTE;
    }

    /** Where an officer writes down what this client signed. */
    public static String paper(ClientId client) {
        return ROOT + PAPER_ROUTE.replace(":" + CLIENT, client.value().toString());
    }

    /** Where an officer ends a permission at the word of this client. */
    public static String end(ClientId client) {
        return ROOT + END_ROUTE.replace(":" + CLIENT, client.value().toString());
    }

    static String check(ProposalId paper) {
        return ROOT + CHECK_ROUTE.replace(":" + PROPOSAL, paper.text());
    }

    static String scan(ProposalId paper) {
        return SCAN_PATH.replace("{proposal}", paper.text());
    }

    /** @param number of the page, 1 and up */
    static String page(ProposalId paper, int number) {
        return scan(paper) + "/" + number;
    }

    static String asked(ProposalId proposal) {
        return ROOT + ASKED_ROUTE.replace(":" + PROPOSAL, proposal.text());
    }
}
