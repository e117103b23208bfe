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
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client sees who can stand beside them, what they do and in which languages (C1, C3). Looking leaves no trace (C2). */
@Route(SupportNavigation.SUPPORT_ROUTE)
@RolesAllowed({"CLIENT", "SUPPORT"})
class SupportView extends Page implements BeforeEnterObserver {

    private final transient SupportDirectory directory;

    SupportView(Texts texts, SupportDirectory directory) {
        super(texts);
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        var spoken = event.getLocation().getQueryParameters().getSingleParameter(SupportNavigation.SPEAKS);
        var all = directory.all();
        backTo("/mijn/");
        heading(t("clientsupport.list.heading"));
        add(
                classed(new Paragraph(t("clientsupport.list.text")), "lead"),
                new Notice(Tone.INFO, Drawing.EYE, "", t("clientsupport.not-seen.text")),
                filter(all, spoken));
        var list = classed(new UnorderedList(), "organisations");
        all.stream()
                .filter(organisation ->
                        spoken.isEmpty() || organisation.languages().contains(spoken.get()))
                .forEach(organisation -> list.add(item(organisation)));
        if (list.getComponentCount() == 0) {
            add(new Paragraph(t("clientsupport.list.empty")));
        }
        add(list);
    }

    private UnorderedList filter(List<SupportOrganisation> all, Optional<String> spoken) {
        var filter = classed(new UnorderedList(), "filter");
        filter.getElement().setAttribute("aria-label", t("clientsupport.filter.aria"));
        filter.add(link(SupportNavigation.support(), t("clientsupport.filter-all.link"), spoken.isEmpty()));
        all.stream()
                .flatMap(organisation -> organisation.languages().stream())
                .distinct()
                .forEach(code -> filter.add(link(
                        SupportNavigation.supportIn(code),
                        texts().languageName(code),
                        spoken.filter(code::equals).isPresent())));
        return filter;
    }

    private static ListItem link(String href, String words, boolean current) {
        var link = new Anchor(href, words);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private ListItem item(SupportOrganisation organisation) {
        var name = new Anchor(SupportNavigation.organisation(organisation.id()), organisation.name());
        var item = new ListItem(
                new H2(name),
                words(organisation.summary()),
                SupportTags.of(texts(), organisation),
                new PhoneLink(texts(), organisation.phone()));
        item.addClassName("organisation");
        return item;
    }
}
