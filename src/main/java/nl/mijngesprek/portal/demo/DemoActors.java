package nl.mijngesprek.portal.demo;

import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.Helpers;
import nl.mijngesprek.portal.identity.Officers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The fictional people as who they act as, once the demo's world was taken in; each of them is there, or the demo is broken. */
@Component
@Profile("demo")
class DemoActors {

    private final Clients clients;
    private final Officers officers;
    private final Helpers helpers;

    DemoActors(Clients clients, Officers officers, Helpers helpers) {
        this.clients = clients;
        this.officers = officers;
        this.helpers = helpers;
    }

    /** @param reference what the demo's case system calls this client */
    Actor.Client client(String reference) {
        return DemoPeople.all().stream()
                .filter(person -> person.reference().equals(reference))
                .findFirst()
                .flatMap(person -> Bsn.parse(person.bsn()))
                .flatMap(clients::findByBsn)
                .map(client -> new Actor.Client(client.id()))
                .orElseThrow();
    }

    Actor.Officer officer(String login) {
        return new Actor.Officer(officers.findByLogin(login).orElseThrow().id());
    }

    Actor.Helper helper(String login) {
        return new Actor.Helper(helpers.findByLogin(login).orElseThrow().id());
    }
}
