package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.outcome.Held;
import nl.mijngesprek.portal.outcome.Outcomes;
import nl.mijngesprek.portal.outcome.Step;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What the municipality wrote down after a conversation, and what was agreed: the client reads all of it (promise 2). */
@Route("afspraken")
@RolesAllowed({"CLIENT", "READ_REPORT"})
class MyOutcomesView extends Page implements BeforeEnterObserver {

    private final transient Outcomes outcomes;

    MyOutcomesView(Texts texts, Outcomes outcomes) {
        super(texts);
        this.outcomes = outcomes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        backTo("/mijn/");
        heading(t("outcome.mine.heading"));
        var mine = outcomes.mine();
        if (mine.isEmpty()) {
            add(new Paragraph(t("outcome.mine.empty")), fromReports());
            return;
        }
        add(classed(new Paragraph(t("outcome.mine.text")), "lead"));
        mine.forEach(this::show);
        add(new Paragraph(t("outcome.mine-wrong.text")), new PhoneLink(texts(), texts().phone()), fromReports());
    }

    /** What was agreed stands in a report too: the two pages lead to each other. */
    private Paragraph fromReports() {
        return new Paragraph(new Anchor(OutcomeNavigation.AGREED_IN_REPORTS, t("outcome.mine-reports.link")));
    }

    private void show(Held held) {
        add(new H2(t("outcome.mine-conversation.heading", "day", texts().day(held.startsAt()))));
        held.outcome().ifPresent(outcome -> {
            add(new Paragraph(
                    t("outcome.mine.%s.text".formatted(outcome.attendance().code()))));
            if (!outcome.words().isEmpty()) {
                add(classed(words(LocalText.ofDutch(outcome.words())), "own-words"));
            }
            add(new Paragraph(t(
                    "outcome.mine-by.text",
                    "officer",
                    outcome.recordedBy(),
                    "day",
                    texts().day(outcome.recordedAt()))));
        });
        held.steps().forEach(this::show);
    }

    private void show(Step step) {
        var facts = new Facts()
                .add(
                        Drawing.CHECK,
                        t("outcome.kind.%s.option".formatted(step.kind().code())),
                        StepTable.status(step, texts()))
                .add(Drawing.PERSON, t("outcome.mine-receiver.label"), words(LocalText.ofDutch(step.receiver())))
                .add(Drawing.CALENDAR, t("outcome.mine-follow-up.label"), texts().day(step.followUpOn()));
        if (!step.words().isEmpty()) {
            facts.add(Drawing.PENCIL, t("outcome.agreed.label"), words(LocalText.ofDutch(step.words())));
        }
        add(facts);
    }
}
