package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.shared.ui.Actions;
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
        add(EntryParts.of(texts(), organisation));
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
