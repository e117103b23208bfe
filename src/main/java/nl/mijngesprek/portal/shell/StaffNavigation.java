package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.mijngesprek.portal.shared.ui.StaffLinks.StaffLink;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The work of officers, or of who helps, as links of every module; the one that leads here is marked. */
final class StaffNavigation extends Nav {

    private final List<Anchor> links;

    StaffNavigation(Texts texts, Stream<StaffLink> modules) {
        addClassName("staff-navigation");
        getElement().setAttribute("aria-label", texts.get("shell.staff-navigation.aria"));
        links = modules.sorted(Comparator.comparingInt(StaffLink::order))
                .map(link -> new Anchor(link.href(), texts.get(link.labelKey())))
                .toList();
        var list = new UnorderedList();
        links.forEach(link -> list.add(new ListItem(link)));
        add(list);
    }

    /** Marks the link whose page this is; of several beginnings of the address the longest. */
    void mark(String address) {
        var here = links.stream()
                .filter(link -> address.equals(link.getHref()) || address.startsWith(link.getHref() + "/"))
                .max(Comparator.comparingInt(link -> link.getHref().length()));
        links.forEach(link -> {
            if (here.filter(link::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
