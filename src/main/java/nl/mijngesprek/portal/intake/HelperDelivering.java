package nl.mijngesprek.portal.intake;

import java.time.LocalDate;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.identity.HelperDelivery;
import nl.mijngesprek.portal.identity.Helpers;
import org.springframework.stereotype.Component;

/** Delivers the support workers of a document, after the organisations where they work. */
@Component
class HelperDelivering {

    private final Helpers helpers;
    private final SupportDirectory directory;

    HelperDelivering(Helpers helpers, SupportDirectory directory) {
        this.helpers = helpers;
        this.directory = directory;
    }

    void deliver(Spot helper) {
        helpers.deliver(new HelperDelivery(
                helper.text("name"),
                helper.text("login"),
                directory
                        .findByReference(helper.text("organisation"))
                        .orElseThrow()
                        .value(),
                helper.value().path("manages").asBoolean(false),
                helper.member("leftOn").text().map(LocalDate::parse)));
    }
}
