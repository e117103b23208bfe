package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.mijngesprek.portal.clientsupport.RequestKind;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.clientsupport.SupportRequests;
import nl.mijngesprek.portal.clientsupport.SupportTerm;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client asks to be called back. */
@Route(SupportNavigation.CALL_BACK_ROUTE)
@RolesAllowed({"CLIENT", "SUPPORT"})
class CallBackView extends AskPage {

    private final transient Clock clock;

    CallBackView(Texts texts, SupportDirectory directory, SupportRequests requests, SupportTerm term, Clock clock) {
        super(texts, directory, requests, term, RequestKind.CALL_BACK);
        this.clock = clock;
    }

    @Override
    void show(SupportOrganisation organisation) {
        backTo(SupportNavigation.organisation(organisation.id()));
        heading(t("clientsupport.call-back.heading", "organisation", organisation.name()));
        if (organisation.hasRoom()) {
            add(whenHeard(clock.instant()));
            showForm(organisation, requests().draft(organisation.id(), RequestKind.CALL_BACK));
        } else {
            showNoRoom(organisation);
        }
    }
}
