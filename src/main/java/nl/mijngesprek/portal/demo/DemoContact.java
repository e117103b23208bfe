package nl.mijngesprek.portal.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.outreach.AttemptResult;
import nl.mijngesprek.portal.outreach.Channel;
import nl.mijngesprek.portal.outreach.MadeBy;
import nl.mijngesprek.portal.outreach.NewAttempt;
import nl.mijngesprek.portal.outreach.Outreach;
import nl.mijngesprek.portal.outreach.OutreachDesk;
import nl.mijngesprek.portal.shared.Dates;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one client who does not answer was looked for in two ways, once: what a visitor of the demo did since is left alone. */
@Component
@Profile("demo")
class DemoContact {

    private static final String SILENT = "mehmet-yildiz";
    private static final String OFFICER = "t.hendriks";

    private final DemoActors people;
    private final Outreach outreach;
    private final OutreachDesk desk;
    private final CurrentActor currentActor;
    private final Clock clock;

    DemoContact(DemoActors people, Outreach outreach, OutreachDesk desk, CurrentActor currentActor, Clock clock) {
        this.people = people;
        this.outreach = outreach;
        this.desk = desk;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void lookForWhoDoesNotAnswer() {
        var client = people.client(SILENT);
        var officer = people.officer(OFFICER);
        currentActor.as(client, outreach::all).stream()
                .filter(history -> history.attempts().isEmpty())
                .forEach(history -> currentActor.as(officer, () -> {
                    desk.record(history.conversation(), attempt(Channel.SMS, daysAgo(5, 9), AttemptResult.SENT));
                    return desk.record(
                            history.conversation(), attempt(Channel.CALL, daysAgo(3, 10), AttemptResult.NO_ANSWER));
                }));
    }

    private static NewAttempt attempt(Channel channel, Instant madeAt, AttemptResult result) {
        return new NewAttempt(channel, madeAt, MadeBy.OFFICER, "", result, "");
    }

    private Instant daysAgo(int days, int hour) {
        return Dates.dayOf(clock.instant())
                .minusDays(days)
                .atTime(LocalTime.of(hour, 15))
                .atZone(Dates.ZONE)
                .toInstant();
    }
}
