package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.clientsupport.SupportRequest;
import nl.mijngesprek.portal.clientsupport.SupportRequests;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pager;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * The client sees who can stand beside them, six at a time: what they do, where, in which languages and whether there is room
 * (C1, C3, G8). Who does not want to choose has somebody proposed; who wants nobody goes home. Looking leaves no trace (C2).
 */
@Route(SupportNavigation.SUPPORT_ROUTE)
@RolesAllowed({"CLIENT", "SUPPORT"})
class SupportView extends Page implements BeforeEnterObserver {

    private static final int AT_A_TIME = 6;
    private static final int REQUESTS_SHOWN = 3;

    private final transient SupportDirectory directory;
    private final transient SupportRequests requests;

    SupportView(Texts texts, SupportDirectory directory, SupportRequests requests) {
        super(texts);
        this.directory = directory;
        this.requests = requests;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        var filter = DirectoryFilter.of(event);
        var all = directory.all();
        var shown = all.stream().filter(filter::shows).toList();
        var pages = Math.max(1, (shown.size() + AT_A_TIME - 1) / AT_A_TIME);
        var page = Math.min(Pager.asked(event), pages);
        backTo("/mijn/");
        heading(t("clientsupport.list.heading"));
        add(
                classed(new Paragraph(t("clientsupport.list.text")), "lead"),
                new Notice(
                        Tone.INFO,
                        Drawing.EYE,
                        "",
                        t("clientsupport.not-seen.text"),
                        t("clientsupport.not-chosen-seen.text")));
        showRequests();
        add(
                new CardList(
                        true,
                        List.of(new HomeCard(
                                1,
                                Drawing.HEART,
                                SupportNavigation.choose(),
                                t("clientsupport.choose-card.heading"),
                                t("clientsupport.choose-card.text")))),
                new H2(t("clientsupport.choose-yourself.heading")));
        add(filters(all, filter));
        add(list(shown.stream().skip((page - 1L) * AT_A_TIME).limit(AT_A_TIME).toList(), filter));
        if (pages > 1) {
            add(pager(filter, page, pages));
        }
        add(new Actions(texts()).secondaryLink("/mijn/", t("clientsupport.no-thanks.link")));
    }

    private void showRequests() {
        var sent = requests.mine().stream()
                .filter(request -> request.state() != SupportRequest.State.WITHDRAWN)
                .limit(REQUESTS_SHOWN)
                .toList();
        if (!sent.isEmpty()) {
            add(
                    new H2(t("clientsupport.mine.heading")),
                    new CardList(
                            false,
                            sent.stream()
                                    .map(request -> RequestWords.card(texts(), request))
                                    .toList()));
        }
    }

    private Component[] filters(List<SupportOrganisation> all, DirectoryFilter filter) {
        var parts = new ArrayList<Component>();
        var languages = filter(
                "clientsupport.filter.aria",
                "clientsupport.filter-all.link",
                DirectoryFilter.languages(all),
                filter.language(),
                texts()::languageName,
                code -> filter.in(code).address(1));
        var open = filter.language().isPresent();
        parts.add(folded(t("clientsupport.filter-language.label"), languages, open));
        var neighbourhoods = DirectoryFilter.neighbourhoods(all);
        if (!neighbourhoods.isEmpty()) {
            parts.add(folded(
                    t("clientsupport.filter-neighbourhood.label"),
                    filter(
                            "clientsupport.filter-neighbourhood.aria",
                            "clientsupport.filter-everywhere.link",
                            neighbourhoods,
                            filter.neighbourhood(),
                            name -> name,
                            name -> filter.at(name).address(1)),
                    filter.neighbourhood().isPresent()));
        }
        return parts.toArray(Component[]::new);
    }

    private static More folded(String label, Component contents, boolean open) {
        var folded = new More(label, contents);
        folded.setOpen(open);
        return folded;
    }

    private UnorderedList filter(
            String aria,
            String allKey,
            List<String> values,
            Optional<String> chosen,
            UnaryOperator<String> name,
            Function<Optional<String>, String> address) {
        var list = classed(new UnorderedList(), "filter");
        list.getElement().setAttribute("aria-label", t(aria));
        list.add(link(address.apply(Optional.empty()), t(allKey), chosen.isEmpty()));
        values.forEach(value -> list.add(link(
                address.apply(Optional.of(value)),
                name.apply(value),
                chosen.filter(value::equals).isPresent())));
        return list;
    }

    private static ListItem link(String href, String words, boolean current) {
        var link = new Anchor(href, words);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private Component list(List<SupportOrganisation> shown, DirectoryFilter filter) {
        if (shown.isEmpty()) {
            return new Paragraph(t(
                    filter.neighbourhood().isPresent()
                            ? "clientsupport.list-nearby.empty"
                            : "clientsupport.list.empty"));
        }
        var list = classed(new UnorderedList(), "organisations");
        shown.forEach(organisation -> list.add(item(organisation)));
        return list;
    }

    private Nav pager(DirectoryFilter filter, int page, int pages) {
        var links = classed(new UnorderedList(), "filter");
        if (page > 1) {
            links.add(link(filter.address(page - 1), t("clientsupport.list-before.link"), false));
        }
        if (page < pages) {
            links.add(link(filter.address(page + 1), t("clientsupport.list-after.link"), false));
        }
        var pager = new Nav(links);
        pager.getElement().setAttribute("aria-label", t("clientsupport.list-pages.aria"));
        return pager;
    }

    private ListItem item(SupportOrganisation organisation) {
        var name = new Anchor(SupportNavigation.organisation(organisation.id()), organisation.name());
        var item = new ListItem(
                new H2(name),
                words(organisation.summary()),
                SupportTags.of(texts(), organisation),
                new PhoneLink(texts(), organisation.phone()),
                classed(
                        new Paragraph(t("clientsupport.checked.text", "day", texts().day(organisation.lastChecked()))),
                        "hint"));
        item.addClassName("organisation");
        return item;
    }
}
