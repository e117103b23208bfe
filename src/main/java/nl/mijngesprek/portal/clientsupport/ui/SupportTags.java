package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The few things one wants to know first: independent or not, what it costs, which languages. */
final class SupportTags {

    private SupportTags() {}

    static UnorderedList of(Texts texts, SupportOrganisation organisation) {
        var spoken = organisation.languages().stream().map(texts::languageName).collect(Collectors.joining(", "));
        var tags = new UnorderedList(
                new ListItem(texts.get(
                        organisation.independent()
                                ? "clientsupport.independent.text"
                                : "clientsupport.not-independent.text")),
                new ListItem(
                        texts.get(organisation.free() ? "clientsupport.free.text" : "clientsupport.not-free.text")),
                new ListItem(texts.get("clientsupport.languages.text", "languages", spoken)));
        tags.addClassName("tags");
        return tags;
    }
}
