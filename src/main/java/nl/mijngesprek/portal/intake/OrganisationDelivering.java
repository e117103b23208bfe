package nl.mijngesprek.portal.intake;

import java.time.LocalDate;
import java.util.List;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisationDelivery;
import nl.mijngesprek.portal.clientsupport.SupportPerson;
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
                organisation.member("forWhom").localText(),
                texts(organisation, "languages"),
                texts(organisation, "neighbourhoods"),
                !organisation.member("hasRoom").isThere()
                        || organisation.member("hasRoom").value().booleanValue(),
                organisation.text("phone"),
                organisation.localText("opening"),
                organisation.optional("address"),
                organisation.member("independent").value().booleanValue(),
                organisation.member("free").value().booleanValue(),
                LocalDate.parse(organisation.text("lastChecked")),
                organisation.items("persons").stream()
                        .map(person -> new SupportPerson(person.text("name"), texts(person, "languages")))
                        .toList()));
    }

    private static List<String> texts(Spot spot, String member) {
        return spot.items(member).stream()
                .map(item -> item.value().stringValue())
                .toList();
    }
}
