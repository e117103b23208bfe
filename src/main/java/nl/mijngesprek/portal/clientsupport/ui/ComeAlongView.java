package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.clientsupport.RequestKind;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.clientsupport.SupportRequest;
import nl.mijngesprek.portal.clientsupport.SupportRequests;
import nl.mijngesprek.portal.clientsupport.SupportTerm;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client asks somebody to come along to one of the conversations ahead (C1). */
@Route(SupportNavigation.COME_ALONG_ROUTE)
@RolesAllowed({"CLIENT", "SUPPORT"})
class ComeAlongView extends AskPage {

    private final transient Clock clock;

    ComeAlongView(Texts texts, SupportDirectory directory, SupportRequests requests, SupportTerm term, Clock clock) {
        super(texts, directory, requests, term, RequestKind.COME_ALONG);
        this.clock = clock;
    }

    @Override
    void show(SupportOrganisation organisation) {
        backTo(SupportNavigation.organisation(organisation.id()));
        heading(t("clientsupport.come-along.heading", "organisation", organisation.name()));
        var ahead = requests().talksAhead();
        if (!organisation.hasRoom()) {
            showNoRoom(organisation);
        } else if (ahead.isEmpty()) {
            add(
                    new Paragraph(t("clientsupport.talk-none.text")),
                    new Actions(texts())
                            .primaryLink(
                                    SupportNavigation.callBack(organisation.id()), t("clientsupport.call-back.link")));
        } else {
            var talks = talks(ahead.stream().map(this::choice).toList()).keep(code -> keep(organisation, code));
            var draft = requests().draft(organisation.id(), RequestKind.COME_ALONG);
            draft.conversation().ifPresent(kept -> talks.choose(kept.value().toString()));
            add(whenHeard(clock.instant()), talks);
            showForm(organisation, draft);
        }
    }

    private Choice choice(SupportRequest.Talk talk) {
        return new Choice(
                talk.conversation().value().toString(),
                texts().piece(
                                "invitation.when.text",
                                "day",
                                texts().day(talk.startsAt()),
                                "time",
                                texts().time(talk.startsAt())),
                Optional.of(Drawing.CALENDAR));
    }

    private void keep(SupportOrganisation organisation, String code) {
        var kept = ConversationId.parse(code)
                .filter(conversation -> requests().keepConversation(organisation.id(), conversation));
        if (kept.isEmpty()) {
            throw new NotFoundException();
        }
    }
}
