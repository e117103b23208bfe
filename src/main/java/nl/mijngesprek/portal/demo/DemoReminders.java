package nl.mijngesprek.portal.demo;

import nl.mijngesprek.portal.contact.ContactWish;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.CurrentActor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one client whose conversation is tomorrow wants a text message, so that the demo shows one: chosen once. */
@Component
@Profile("demo")
class DemoReminders {

    private static final String TOMORROW = "hodan-warsame";

    private final Clients clients;
    private final Contacts contacts;
    private final CurrentActor currentActor;

    DemoReminders(Clients clients, Contacts contacts, CurrentActor currentActor) {
        this.clients = clients;
        this.contacts = contacts;
        this.currentActor = currentActor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void chooseTextMessages() {
        var client = DemoPeople.all().stream()
                .filter(person -> person.reference().equals(TOMORROW))
                .findFirst()
                .flatMap(person -> Bsn.parse(person.bsn()))
                .flatMap(clients::findByBsn)
                .orElseThrow();
        currentActor.as(new Actor.Client(client.id()), () -> {
            var wish = contacts.wish();
            return wish.equals(ContactWish.NONE_YET) ? contacts.remindBy(ReminderChannel.SMS) : wish;
        });
    }
}
