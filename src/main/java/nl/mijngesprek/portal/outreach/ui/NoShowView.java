package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.clientsupport.ui.SupportNavigation;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.ui.InvitationNavigation;
import nl.mijngesprek.portal.outreach.Ordinance;
import nl.mijngesprek.portal.outreach.OrdinanceFile;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * What happens to someone who does not come to an obliged conversation: help first, calm, one tap away; the steps, the
 * terms, what cannot happen, objection, and who to call (E6, E7).
 */
@Route(OutreachNavigation.NO_SHOW_ROUTE)
@RolesAllowed("CLIENT")
class NoShowView extends Page implements BeforeEnterObserver {

    private final transient Invitations invitations;
    private final transient OrdinanceFile ordinance;

    NoShowView(Texts texts, Invitations invitations, OrdinanceFile ordinance) {
        super(texts);
        this.invitations = invitations;
        this.ordinance = ordinance;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var conversation = event.getRouteParameters()
                .get(OutreachNavigation.CONVERSATION)
                .flatMap(ConversationId::parse)
                .flatMap(invitations::find)
                .orElseThrow(NotFoundException::new)
                .conversation();
        var consequences = conversation.consequences().orElseThrow(NotFoundException::new);
        begin();
        backTo(InvitationNavigation.invitation(conversation.id()));
        heading(t("invitation.consequences.heading"));
        add(
                new Paragraph(t("invitation.consequences-help.text")),
                new PhoneLink(texts(), conversation.officer().phone()),
                new H2(t("invitation.consequences-steps.heading")));
        add(paragraphs(consequences));
        ordinance.find().ifPresent(this::addSteps);
        var never = new UnorderedList(
                new ListItem(t("outreach.never-silence.text")),
                new ListItem(t("outreach.never-waiting.text")),
                new ListItem(t("outreach.never-support.text")),
                new ListItem(t("outreach.never-unread.text")));
        add(new H2(t("outreach.never.heading")), never);
        ordinance.find().ifPresent(this::addObjection);
        add(new Actions(texts())
                .primaryLink(InvitationNavigation.answer(conversation.id()), t("invitation.answer.link"))
                .secondaryLink(OutreachNavigation.reason(conversation.id()), t("outreach.reason.link"))
                .secondaryLink(SupportNavigation.support(), t("outreach.support.link")));
    }

    private void addSteps(Ordinance rules) {
        var steps = new OrderedList();
        rules.steps().forEach(step -> steps.add(new ListItem(words(step))));
        add(new H2(t("outreach.terms.heading")), steps);
    }

    private void addObjection(Ordinance rules) {
        add(new H2(t("outreach.objection.heading")), words(rules.objection()));
        add(new Paragraph(t(
                "outreach.ordinance.text",
                "name",
                rules.name(),
                "version",
                rules.version(),
                "day",
                texts().day(rules.since()))));
        if (rules.example()) {
            add(new Paragraph(t("outreach.ordinance-example.text")));
        }
    }
}
