package nl.mijngesprek.portal.mandate.ui;

import java.util.List;
import nl.mijngesprek.portal.shared.ui.HelperLinks;
import nl.mijngesprek.portal.shared.ui.StaffLinks.StaffLink;
import org.springframework.stereotype.Component;

/** The way to whom a helper may help, to the code of somebody new, and to who works at the same organisation. */
@Component
class HelpingLinks implements HelperLinks {

    @Override
    public List<StaffLink> links() {
        return List.of(
                new StaffLink(10, MandateNavigation.people(), "mandate.people.link"),
                new StaffLink(20, MandateNavigation.code(), "mandate.type.link"),
                new StaffLink(50, MandateNavigation.members(), "mandate.members.link"));
    }
}
