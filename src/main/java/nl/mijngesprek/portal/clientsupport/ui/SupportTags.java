package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The few things one wants to know first: room, independent or not, what it costs, which languages, where. */
final class SupportTags {

    private SupportTags() {}

    static UnorderedList of(Texts texts, SupportOrganisation organisation) {
        var tags = new UnorderedList(
                new ListItem(
                        texts.get(organisation.hasRoom() ? "clientsupport.room.text" : "clientsupport.no-room.text")),
                new ListItem(texts.get(
                        organisation.independent()
                                ? "clientsupport.independent.text"
                                : "clientsupport.not-independent.text")),
                new ListItem(
                        texts.get(organisation.free() ? "clientsupport.free.text" : "clientsupport.not-free.text")),
                new ListItem(texts.get(
                        "clientsupport.languages.text", "languages", languages(texts, organisation.languages()))),
                new ListItem(where(texts, organisation)));
        tags.addClassName("tags");
        return tags;
    }

    /** Names of languages, with commas. */
    static String languages(Texts texts, List<String> codes) {
        return codes.stream().map(texts::languageName).collect(Collectors.joining(", "));
    }

    private static String where(Texts texts, SupportOrganisation organisation) {
        return organisation.neighbourhoods().isEmpty()
                ? texts.get("clientsupport.everywhere.text")
                : texts.get(
                        "clientsupport.where.text", "neighbourhoods", String.join(", ", organisation.neighbourhoods()));
    }
}
