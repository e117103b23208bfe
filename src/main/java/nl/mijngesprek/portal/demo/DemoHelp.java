package nl.mijngesprek.portal.demo;

import java.util.EnumSet;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.mandate.Helping;
import nl.mijngesprek.portal.mandate.MandateTerm;
import nl.mijngesprek.portal.mandate.Mandates;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One client lets a support worker help, so that the demo shows it: given once, as the two would do it together. */
@Component
@Profile("demo")
class DemoHelp {

    private static final String HELPED = "hodan-warsame";
    private static final String HELPER = "f.yilmaz";

    private final DemoActors people;
    private final Mandates mandates;
    private final Helping helping;
    private final CurrentActor currentActor;

    DemoHelp(DemoActors people, Mandates mandates, Helping helping, CurrentActor currentActor) {
        this.people = people;
        this.mandates = mandates;
        this.helping = helping;
        this.currentActor = currentActor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void letSomebodyHelp() {
        var client = people.client(HELPED);
        if (!currentActor.as(client, mandates::all).isEmpty()) {
            return;
        }
        var shown = currentActor.as(
                client, () -> mandates.showCode(EnumSet.allOf(HelperTask.class), MandateTerm.HALF_YEAR));
        currentActor.as(people.helper(HELPER), () -> helping.type(shown.code().characters()));
        currentActor.as(client, () -> mandates.give(shown.proposal()));
    }
}
