package nl.mijngesprek.portal.report.ui;

import java.util.List;
import nl.mijngesprek.portal.report.PassageId;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import org.springframework.stereotype.Component;

/** Where client and officer read what was agreed in reports, and what became of it. */
@Component
public class AgreementNavigation implements StaffLinks {

    private static final String ROOT = "/mijn/";
    static final String PASSAGE = "passage";
    static final String MINE_ROUTE = "verslag-afspraken";
    static final String ONE_ROUTE = MINE_ROUTE + "/:" + PASSAGE;
    static final String DESK_ROUTE = "gemeente/afspraken";
    static final String DESK_ONE_ROUTE = DESK_ROUTE + "/:" + PASSAGE;
    static final String DESK = ROOT + DESK_ROUTE;

    /** The agreements of the client who is logged in. */
    public static final String MINE = ROOT + MINE_ROUTE;

    @Override
    public List<StaffLink> links() {
        return List.of(new StaffLink(49, DESK, "report.agreements.link"));
    }

    static String mine(PassageId passage) {
        return MINE + "/" + passage.value();
    }

    static String desk(PassageId passage) {
        return DESK + "/" + passage.value();
    }
}
