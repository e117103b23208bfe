package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What clients read about an organisation, below its name: the same for the client, for who writes it and for who looks at it first. */
final class EntryParts {

    private final Texts texts;

    private EntryParts(Texts texts) {
        this.texts = texts;
    }

    static Component[] of(Texts texts, SupportOrganisation organisation) {
        return new EntryParts(texts).parts(organisation).toArray(Component[]::new);
    }

    private List<Component> parts(SupportOrganisation organisation) {
        var parts = new ArrayList<Component>();
        parts.addAll(words(organisation.summary()));
        parts.add(SupportTags.of(texts, organisation));
        parts.addAll(words(organisation.details()));
        organisation.forWhom().ifPresent(whom -> {
            parts.add(new H2(texts.get("clientsupport.for-whom.heading")));
            parts.addAll(words(whom));
        });
        if (!organisation.persons().isEmpty()) {
            var persons = new UnorderedList();
            organisation
                    .persons()
                    .forEach(person -> persons.add(new ListItem(texts.get(
                            "clientsupport.person.text",
                            "name",
                            person.name(),
                            "languages",
                            SupportTags.languages(texts, person.languages())))));
            parts.add(new H2(texts.get("clientsupport.persons.heading")));
            parts.add(persons);
        }
        parts.add(new H2(texts.get("clientsupport.reach.heading")));
        parts.add(new PhoneLink(texts, organisation.phone()));
        parts.addAll(words(organisation.opening()));
        if (!organisation.address().isBlank()) {
            parts.add(classed(new Paragraph(organisation.address()), "address"));
        }
        parts.add(classed(
                new Paragraph(texts.get("clientsupport.checked.text", "day", texts.day(organisation.lastChecked()))),
                "hint"));
        return parts;
    }

    /** As many paragraphs as were written; words in another language than the page's say which. */
    private List<Component> words(LocalText text) {
        var piece = texts.piece(text);
        var paragraphs = new ArrayList<Component>();
        for (var part : piece.words().split("\\n\\s*\\n", -1)) {
            var paragraph = new Paragraph();
            texts.say(paragraph, new LocalText.Piece(part, piece.languageCode()));
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    private static Paragraph classed(Paragraph paragraph, String className) {
        paragraph.addClassName(className);
        return paragraph;
    }
}
