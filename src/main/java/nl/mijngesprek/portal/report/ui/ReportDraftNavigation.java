package nl.mijngesprek.portal.report.ui;

import java.util.List;
import nl.mijngesprek.portal.report.DraftSentenceId;
import nl.mijngesprek.portal.report.ReportDraftId;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import org.springframework.stereotype.Component;

/** Where officers write reports, and what is published. */
@Component
public class ReportDraftNavigation implements StaffLinks {

    static final String DRAFT = "draft";
    static final String DESK_ROUTE = "gemeente/verslagen";
    static final String DRAFT_ROUTE = DESK_ROUTE + "/concept/:" + DRAFT;
    static final String PUBLISH_ROUTE = DRAFT_ROUTE + "/lezen";

    /** On the list: a report was just published. */
    static final String PUBLISHED = "gepubliceerd";

    private static final String ROOT = "/mijn/";
    static final String DESK = ROOT + DESK_ROUTE;

    @Override
    public List<StaffLink> links() {
        return List.of(new StaffLink(45, DESK, "report.due.link"));
    }

    static String draft(ReportDraftId draft) {
        return ROOT + path(DRAFT_ROUTE, draft);
    }

    static String draft(ReportDraftId draft, DraftSentenceId sentence) {
        return draft(draft) + "#" + sentenceId(sentence);
    }

    static String publish(ReportDraftId draft) {
        return ROOT + path(PUBLISH_ROUTE, draft);
    }

    static String path(String route, ReportDraftId draft) {
        return route.replace(":" + DRAFT, draft.value().toString());
    }

    /** The place of a sentence in the draft, which is also its field. */
    static String sentenceId(DraftSentenceId sentence) {
        return "zin-" + sentence.value();
    }
}
