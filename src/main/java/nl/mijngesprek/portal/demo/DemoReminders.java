package nl.mijngesprek.portal.demo;

import nl.mijngesprek.portal.contact.ContactWish;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.ReminderChannel;
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

    private final DemoActors people;
    private final Contacts contacts;
    private final CurrentActor currentActor;

    DemoReminders(DemoActors people, Contacts contacts, CurrentActor currentActor) {
        this.people = people;
        this.contacts = contacts;
        this.currentActor = currentActor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void chooseTextMessages() {
        var client = people.client(TOMORROW);
        currentActor.as(client, () -> {
            var wish = contacts.wish();
            return wish.equals(ContactWish.NONE_YET) ? contacts.remindBy(ReminderChannel.SMS) : wish;
        });
    }
}
