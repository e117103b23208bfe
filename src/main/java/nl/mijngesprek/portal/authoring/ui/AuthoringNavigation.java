package nl.mijngesprek.portal.authoring.ui;

import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.DraftId;
import nl.mijngesprek.portal.authoring.Drafts;
import nl.mijngesprek.portal.authoring.Lack;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.questionnaire.QuestionnaireId;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import org.springframework.stereotype.Component;

/** Where questionnaires are written; only editors are shown the way. */
@Component
public class AuthoringNavigation implements StaffLinks {

    static final String DRAFT = "draft";
    static final String ITEM = "item";
    static final String VERSION = "version";
    static final String LIST_ROUTE = "gemeente/vragenlijsten";
    static final String VERSION_ROUTE = LIST_ROUTE + "/versie/:" + VERSION;
    static final String DRAFT_ROUTE = LIST_ROUTE + "/concept/:" + DRAFT;
    static final String TITLE_ROUTE = DRAFT_ROUTE + "/titel";
    static final String TOPIC_ROUTE = DRAFT_ROUTE + "/onderwerp/:" + ITEM;
    static final String QUESTION_ROUTE = DRAFT_ROUTE + "/vraag/:" + ITEM;
    static final String READ_ROUTE = DRAFT_ROUTE + "/lezen";

    private static final String ROOT = "/mijn/";
    static final String LIST = ROOT + LIST_ROUTE;

    private final CurrentActor actor;
    private final Drafts drafts;

    AuthoringNavigation(CurrentActor actor, Drafts drafts) {
        this.actor = actor;
        this.drafts = drafts;
    }

    static String version(QuestionnaireId version) {
        return ROOT + VERSION_ROUTE.replace(":" + VERSION, version.value().toString());
    }

    static String draft(DraftId draft) {
        return ROOT + path(DRAFT_ROUTE, draft);
    }

    static String title(DraftId draft) {
        return ROOT + path(TITLE_ROUTE, draft);
    }

    static String topic(DraftId draft, UUID topic) {
        return ROOT + path(TOPIC_ROUTE, draft, topic);
    }

    static String question(DraftId draft, UUID question) {
        return ROOT + path(QUESTION_ROUTE, draft, question);
    }

    static String read(DraftId draft) {
        return ROOT + path(READ_ROUTE, draft);
    }

    /** The page on which this can be mended. */
    static String place(Draft draft, Lack lack) {
        if (draft.shape().topic(lack.item()).isPresent()) {
            return topic(draft.id(), lack.item());
        }
        if (draft.shape().question(lack.item()).isPresent()) {
            return question(draft.id(), lack.item());
        }
        return lack.kind() == Lack.Kind.TITLE ? title(draft.id()) : draft(draft.id()) + "#outline";
    }

    static String path(String route, DraftId draft) {
        return route.replace(":" + DRAFT, draft.value().toString());
    }

    static String path(String route, DraftId draft, UUID item) {
        return path(route, draft).replace(":" + ITEM, item.toString());
    }

    @Override
    public List<StaffLink> links() {
        return actor.officer().isPresent() && drafts.isEditor()
                ? List.of(new StaffLink(80, LIST, "authoring.lists.link"))
                : List.of();
    }
}
