package nl.mijngesprek.portal.intake;

import java.time.Duration;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.MomentOutcome;
import nl.mijngesprek.portal.invitation.Officer;
import org.springframework.stereotype.Component;

/** Delivers the moments of a document. */
@Component
class MomentDelivering {

    private final Invitations invitations;

    MomentDelivering(Invitations invitations) {
        this.invitations = invitations;
    }

    void deliver(Spot moment, TakenIn taken) {
        var officer = moment.member("officer");
        var startsAt = moment.member("startsAt");
        var outcome = invitations.deliverMoment(
                new Officer(officer.text("name"), officer.text("phone")),
                DutchTime.moment(moment.text("startsAt")),
                Duration.ofMinutes(moment.number("durationMinutes")));
        if (outcome instanceof MomentOutcome.Overlaps) {
            taken.refuse(startsAt.error(
                    "overlaps a moment of this officer that was delivered or made before",
                    "a time at which this officer is free"));
        }
    }
}
