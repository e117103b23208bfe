package nl.mijngesprek.portal.intake;

import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.staff.Turns;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Delivers the clients of a document, with how they are reached and where they live. */
@Component
class ClientDelivering {

    private final Clients clients;
    private final Contacts contacts;
    private final Turns turns;

    ClientDelivering(Clients clients, Contacts contacts, Turns turns) {
        this.clients = clients;
        this.contacts = contacts;
        this.turns = turns;
    }

    /** False when the database takes no more in this transaction. */
    boolean deliver(Spot client, TakenIn taken) {
        var bsn = client.member("bsn");
        var delivery = new ClientDelivery(
                client.text("reference"),
                Bsn.parse(client.text("bsn")).orElseThrow(),
                client.text("name"),
                client.text("language"));
        try {
            var id = clients.deliver(delivery);
            taken.knowClient(delivery.reference(), id);
            var contact = client.member("contact");
            if (contact.isThere()) {
                contacts.deliver(id, details(contact));
            }
            client.member("neighbourhood").text().ifPresent(neighbourhood -> turns.deliver(id, neighbourhood));
            return true;
        } catch (DuplicateKeyException otherReference) {
            taken.refuse(bsn.error(
                    "was delivered before as that of a client with another reference",
                    "the BSN together with the reference it was delivered with"));
            return false;
        }
    }

    private static ContactDetails details(Spot contact) {
        var address = contact.member("address");
        return new ContactDetails(
                contact.member("birthDate").text().map(LocalDate::parse),
                address.isThere()
                        ? Optional.of(new PostalAddress(address.text("street"), address.text("town")))
                        : Optional.empty(),
                contact.member("phone").text(),
                contact.member("email").text());
    }
}
