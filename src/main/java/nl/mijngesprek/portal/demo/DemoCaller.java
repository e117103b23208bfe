package nl.mijngesprek.portal.demo;

import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.HeardAnswers;
import nl.mijngesprek.portal.invitation.Interpreter;
import nl.mijngesprek.portal.invitation.Invitations;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One client called, and was called back: the demo shows what was done for her, and the letter about it. Once. */
@Component
@Profile("demo")
class DemoCaller {

    private static final String CALLED = "yara-haddad";
    private static final String OFFICER = "s.benali";

    private final DemoActors people;
    private final Invitations invitations;
    private final HeardAnswers heard;
    private final IdentityChecks checks;
    private final CurrentActor currentActor;

    DemoCaller(
            DemoActors people,
            Invitations invitations,
            HeardAnswers heard,
            IdentityChecks checks,
            CurrentActor currentActor) {
        this.people = people;
        this.invitations = invitations;
        this.heard = heard;
        this.checks = checks;
        this.currentActor = currentActor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void writeDownWhatSheSaid() {
        var client = people.client(CALLED);
        var officer = people.officer(OFFICER);
        var isNew = currentActor.as(client, checks::mine).isEmpty();
        currentActor.as(client, invitations::upcoming).stream()
                .filter(invitation -> isNew && invitation.answer().isEmpty())
                .map(invitation -> invitation.conversation().id())
                .forEach(conversation -> currentActor.as(officer, () -> {
                    checks.check(conversation.value(), IdentityWay.CALLED_BACK);
                    heard.answer(conversation, AnswerChoice.COMING);
                    heard.interpret(conversation, new Interpreter("ar"));
                    checks.end(client.id());
                    return conversation;
                }));
    }
}
