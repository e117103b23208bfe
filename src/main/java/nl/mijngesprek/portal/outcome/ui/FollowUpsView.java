package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import nl.mijngesprek.portal.outcome.FollowUps;
import nl.mijngesprek.portal.outcome.Outcomes;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pager;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What is still to be asked after: the list of whoever calls (F2, F5). */
@Route("gemeente/opvolgen")
@RolesAllowed("OFFICER")
class FollowUpsView extends Page implements BeforeEnterObserver {

    private final transient Outcomes outcomes;

    FollowUpsView(Texts texts, Outcomes outcomes) {
        super(texts);
        this.outcomes = outcomes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Pager.asked(event));
    }

    private void show(int page) {
        begin();
        heading(t("outcome.follow-ups.heading"));
        var all = outcomes.followUps(page);
        if (all.total() == 0) {
            add(new Paragraph(t("outcome.follow-ups.empty")));
            return;
        }
        add(classed(new Paragraph(t("outcome.follow-ups.text")), "lead"));
        add(StepTable.of(all.steps(), texts(), outcomes, () -> show(page)));
        add(new Pager(
                texts(),
                OutcomeNavigation.FOLLOW_UPS,
                Map.of(),
                page,
                Math.max(1, (all.total() + FollowUps.PAGE - 1) / FollowUps.PAGE)));
    }
}
