package nl.mijngesprek.portal.intake;

import java.time.LocalDate;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisationDelivery;
import org.springframework.stereotype.Component;

/** Delivers the support organisations of a document. */
@Component
class OrganisationDelivering {

    private final SupportDirectory directory;

    OrganisationDelivering(SupportDirectory directory) {
        this.directory = directory;
    }

    /** @param position where it stands in the list, 1 or more */
    void deliver(Spot organisation, int position) {
        directory.deliver(new SupportOrganisationDelivery(
                organisation.text("reference"),
                position,
                organisation.text("name"),
                organisation.localText("summary"),
                organisation.localText("details"),
                organisation.items("languages").stream()
                        .map(language -> language.value().stringValue())
                        .toList(),
                organisation.text("phone"),
                organisation.localText("opening"),
                organisation.optional("address"),
                organisation.member("independent").value().booleanValue(),
                organisation.member("free").value().booleanValue(),
                LocalDate.parse(organisation.text("lastChecked"))));
    }
}
