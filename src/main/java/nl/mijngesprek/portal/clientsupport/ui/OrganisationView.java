package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client reads what one organisation does, and calls, has them call, or asks them to come along (C1). */
@Route(SupportNavigation.ORGANISATION_ROUTE)
@RolesAllowed({"CLIENT", "SUPPORT"})
class OrganisationView extends OrganisationPage {

    OrganisationView(Texts texts, SupportDirectory directory) {
        super(texts, directory);
    }

    @Override
    void show(SupportOrganisation organisation) {
        backTo(SupportNavigation.support());
        heading(organisation.name());
        add(words(organisation.summary()), SupportTags.of(texts(), organisation), words(organisation.details()));
        organisation.forWhom().ifPresent(whom -> add(new H2(t("clientsupport.for-whom.heading")), words(whom)));
        if (!organisation.persons().isEmpty()) {
            var persons = new UnorderedList();
            organisation
                    .persons()
                    .forEach(person -> persons.add(new ListItem(t(
                            "clientsupport.person.text",
                            "name",
                            person.name(),
                            "languages",
                            SupportTags.languages(texts(), person.languages())))));
            add(new H2(t("clientsupport.persons.heading")), persons);
        }
        add(
                new H2(t("clientsupport.reach.heading")),
                new PhoneLink(texts(), organisation.phone()),
                words(organisation.opening()));
        if (!organisation.address().isBlank()) {
            add(classed(new Paragraph(organisation.address()), "address"));
        }
        add(classed(
                new Paragraph(t("clientsupport.checked.text", "day", texts().day(organisation.lastChecked()))),
                "hint"));
        add(actions(organisation));
    }

    private Actions actions(SupportOrganisation organisation) {
        var actions = new Actions(texts());
        if (organisation.hasRoom()) {
            actions.primaryLink(SupportNavigation.callBack(organisation.id()), t("clientsupport.call-back.link"))
                    .secondaryLink(SupportNavigation.comeAlong(organisation.id()), t("clientsupport.come-along.link"));
        } else {
            add(new Paragraph(t("clientsupport.no-room-call.text")));
        }
        return actions.secondaryLink(SupportNavigation.support(), t("clientsupport.others.link"));
    }
}
