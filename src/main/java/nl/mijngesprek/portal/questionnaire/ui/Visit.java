package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.server.VaadinSession;
import nl.mijngesprek.portal.questionnaire.VisitId;

/** Which login this is, as long as its session lasts. */
final class Visit {

    private Visit() {}

    static VisitId id() {
        var session = VaadinSession.getCurrent();
        var id = session.getAttribute(VisitId.class);
        if (id == null) {
            id = VisitId.random();
            session.setAttribute(VisitId.class, id);
        }
        return id;
    }
}
