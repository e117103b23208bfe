package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.Outreach;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client sees of every conversation how the municipality looked for contact, and says who else may be asked (A12). */
@Route(OutreachNavigation.CONTACT_ROUTE)
@RolesAllowed("CLIENT")
class ContactView extends Page implements BeforeEnterObserver {

    private final transient Outreach outreach;

    ContactView(Texts texts, Outreach outreach) {
        super(texts);
        this.outreach = outreach;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var histories = outreach.all();
        begin();
        backTo("/mijn/");
        heading(t("outreach.contact.heading"));
        add(classed(new Paragraph(t("outreach.contact.text")), "lead"), new PhoneLink(texts(), texts().phone()));
        add(new H2(t("outreach.conversations.heading")));
        if (histories.isEmpty()) {
            add(new Paragraph(t("outreach.contact.empty")));
        } else {
            add(new CardList(false, histories.stream().map(this::card).toList()));
        }
        add(
                new H2(t("outreach.somebody.heading")),
                new CardList(
                        false,
                        java.util.List.of(new HomeCard(
                                0,
                                Drawing.PEOPLE,
                                OutreachNavigation.goBetween(),
                                t("outreach.go-between.heading"),
                                t("outreach.go-between-card.text")))));
    }

    private HomeCard card(ContactHistory history) {
        return new HomeCard(
                0,
                Drawing.TALK,
                OutreachNavigation.history(history.conversation()),
                t("outreach.conversation.text", "day", texts().day(history.startsAt())),
                t(
                        "outreach.counts.text",
                        "invitations",
                        history.invitations().size(),
                        "attempts",
                        history.attempts().size()));
    }
}
