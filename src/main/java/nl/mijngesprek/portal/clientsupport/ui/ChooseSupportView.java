package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.clientsupport.SupportChoice;
import nl.mijngesprek.portal.clientsupport.SupportRequests;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The portal proposes somebody to who does not want to choose, and says why this one, before anything is sent. */
@Route(SupportNavigation.CHOOSE_ROUTE)
@RolesAllowed({"CLIENT", "SUPPORT"})
class ChooseSupportView extends Page implements BeforeEnterObserver {

    private final transient SupportRequests requests;

    ChooseSupportView(Texts texts, SupportRequests requests) {
        super(texts);
        this.requests = requests;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        backTo(SupportNavigation.support());
        requests.chooseForMe(texts().language()).ifPresentOrElse(this::propose, this::regret);
    }

    private void propose(SupportChoice choice) {
        var organisation = choice.organisation();
        heading(t("clientsupport.chosen.heading", "organisation", organisation.name()));
        var why = new UnorderedList();
        why.add(new ListItem(t("clientsupport.why-room.text")));
        if (choice.speaks()) {
            why.add(new ListItem(t(
                    "clientsupport.why-language.text",
                    "language",
                    texts().languageName(texts().language().code()))));
        }
        choice.nearby()
                .ifPresent(neighbourhood -> why.add(
                        new ListItem(t("clientsupport.why-neighbourhood.text", "neighbourhood", neighbourhood))));
        why.add(new ListItem(t("clientsupport.why-independent.text")));
        why.add(new ListItem(t("clientsupport.why-fewest.text")));
        add(
                words(organisation.summary()),
                new H2(t("clientsupport.why.heading")),
                why,
                new Paragraph(t("clientsupport.chosen-not-sent.text")),
                classed(
                        new Paragraph(new Anchor(
                                SupportNavigation.organisation(organisation.id()),
                                t("clientsupport.chosen-more.link"))),
                        "also"),
                new Actions(texts())
                        .primaryLink(SupportNavigation.callBack(organisation.id()), t("clientsupport.call-back.link"))
                        .secondaryLink(
                                SupportNavigation.comeAlong(organisation.id()), t("clientsupport.come-along.link"))
                        .secondaryLink(SupportNavigation.support(), t("clientsupport.choose-yourself.link"))
                        .plainLink("/mijn/", t("clientsupport.no-thanks.link")));
    }

    private void regret() {
        heading(t("clientsupport.chosen-none.heading"));
        add(
                new Paragraph(t("clientsupport.chosen-none.text")),
                new PhoneLink(texts(), texts().phone()),
                new Actions(texts())
                        .primaryLink(SupportNavigation.support(), t("clientsupport.choose-yourself.link"))
                        .plainLink("/mijn/", t("clientsupport.no-thanks.link")));
    }
}
