package nl.mijngesprek.portal.demo;

import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.Officers;
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

    private final Clients clients;
    private final Officers officers;
    private final Invitations invitations;
    private final HeardAnswers heard;
    private final IdentityChecks checks;
    private final CurrentActor currentActor;

    DemoCaller(
            Clients clients,
            Officers officers,
            Invitations invitations,
            HeardAnswers heard,
            IdentityChecks checks,
            CurrentActor currentActor) {
        this.clients = clients;
        this.officers = officers;
        this.invitations = invitations;
        this.heard = heard;
        this.checks = checks;
        this.currentActor = currentActor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void writeDownWhatSheSaid() {
        var client = DemoPeople.all().stream()
                .filter(person -> person.reference().equals(CALLED))
                .findFirst()
                .flatMap(person -> Bsn.parse(person.bsn()))
                .flatMap(clients::findByBsn)
                .orElseThrow()
                .id();
        var officer =
                new Actor.Officer(officers.findByLogin(OFFICER).orElseThrow().id());
        var isNew = currentActor.as(new Actor.Client(client), checks::mine).isEmpty();
        currentActor.as(new Actor.Client(client), invitations::upcoming).stream()
                .filter(invitation -> isNew && invitation.answer().isEmpty())
                .map(invitation -> invitation.conversation().id())
                .forEach(conversation -> currentActor.as(officer, () -> {
                    checks.check(conversation.value(), IdentityWay.CALLED_BACK);
                    heard.answer(conversation, AnswerChoice.COMING);
                    heard.interpret(conversation, new Interpreter("ar"));
                    checks.end(client);
                    return conversation;
                }));
    }
}
