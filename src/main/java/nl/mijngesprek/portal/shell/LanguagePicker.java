package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Pictogram;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * The languages, each under its own name, as plain links to this same page. Opens in place; works without scripts.
 * The own name comes first, the Dutch name behind it for whoever helps.
 */
final class LanguagePicker extends NativeDetails {

    private final List<Anchor> links = new ArrayList<>();

    LanguagePicker(Texts texts, Languages languages, String path) {
        addClassName("languages");
        var current = new Span(texts.language().ownName());
        var label = new Span(texts.get("shell.language.label") + ": ");
        label.addClassName("visually-hidden");
        setSummary(new Pictogram(Drawing.GLOBE), label, current);
        var list = new UnorderedList();
        languages.all().forEach(language -> list.add(new ListItem(link(language, texts.language()))));
        setContent(list);
        lead(path);
    }

    /** Makes the links lead to this page. */
    void lead(String path) {
        var mark = path.contains("?") ? "&" : "?";
        links.forEach(link -> link.setHref(
                path + mark + PageLanguage.CHOICE + "=" + link.getElement().getAttribute("hreflang")));
    }

    private Anchor link(Language language, Language current) {
        var link = new Anchor();
        link.setText(
                language.ownName().equals(language.dutchName())
                        ? language.ownName()
                        : language.ownName() + " (" + language.dutchName() + ")");
        link.getElement()
                .setAttribute("lang", language.code())
                .setAttribute("dir", language.direction())
                .setAttribute("hreflang", language.code())
                .setAttribute("router-ignore", true);
        if (language.equals(current)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        links.add(link);
        return link;
    }
}
