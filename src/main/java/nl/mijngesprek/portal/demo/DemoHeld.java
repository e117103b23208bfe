package nl.mijngesprek.portal.demo;

import java.time.Clock;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.outcome.Attendance;
import nl.mijngesprek.portal.outcome.Outcomes;
import nl.mijngesprek.portal.outreach.Outreach;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One conversation took place of which no report is written yet: the client is told so, and the officer has it to do. */
@Component
@Profile("demo")
class DemoHeld {

    private static final String CAME = "hodan-warsame";
    private static final String OFFICER = "m.deboer";

    private final DemoActors people;
    private final Outreach outreach;
    private final Outcomes outcomes;
    private final CurrentActor currentActor;
    private final Clock clock;

    DemoHeld(DemoActors people, Outreach outreach, Outcomes outcomes, CurrentActor currentActor, Clock clock) {
        this.people = people;
        this.outreach = outreach;
        this.outcomes = outcomes;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Once: what a visitor of the demo wrote down since is left alone. */
    @EventListener(ApplicationReadyEvent.class)
    void writeDownWhoCame() {
        var client = people.client(CAME);
        var officer = people.officer(OFFICER);
        currentActor.as(client, outreach::all).stream()
                .filter(history -> history.startsAt().isBefore(clock.instant())
                        && history.outcome().isEmpty())
                .forEach(history ->
                        currentActor.as(officer, () -> outcomes.record(history.conversation(), Attendance.CAME, "")));
    }
}
