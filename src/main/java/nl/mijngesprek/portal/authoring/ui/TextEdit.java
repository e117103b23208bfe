package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.TextKey;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.plain.ui.WritingHelp;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import org.jspecify.annotations.Nullable;

/** One text of a draft: Dutch, with help to write it plainly, and the other languages under it; each kept while it is typed. */
final class TextEdit extends Div {

    private final transient Writing writing;
    private final UUID item;
    private final Part part;
    private final String name;

    private TextEdit(Writing writing, UUID item, Part part, String name) {
        this.writing = writing;
        this.item = item;
        this.part = part;
        this.name = name;
        addClassName("text-edit");
    }

    /**
     * Makes the fields of one text.
     *
     * @param name what the ids of its fields begin with
     * @param hint what to write; empty where the label says enough
     */
    static TextEdit of(Writing writing, Draft draft, UUID item, Part part, String name, String label, String hint) {
        var edit = new TextEdit(writing, item, part, name);
        var help = WritingHelp.withFigures(
                writing.texts(), draft.texts().words(edit.key(Language.DUTCH)).text());
        var dutch = edit.field(draft, Language.DUTCH, label, help);
        edit.add(hint.isEmpty() ? dutch : dutch.hint(hint), help, edit.others(draft, label));
        return edit;
    }

    private TextKey key(Language language) {
        return new TextKey(item, part, language.code());
    }

    private More others(Draft draft, String label) {
        var others = writing.languages().stream()
                .filter(language -> !language.equals(Language.DUTCH))
                .toList();
        var lacking = others.stream()
                .filter(language -> draft.texts().lacks(item, part, language))
                .map(language -> writing.texts().languageName(language.code()))
                .toList();
        return new More(
                lacking.isEmpty()
                        ? writing.t("authoring.other-languages.label")
                        : writing.t("authoring.other-languages-lacking.label", "languages", String.join(", ", lacking)),
                others.stream()
                        .map(language -> (Component) field(
                                draft,
                                language,
                                writing.t(
                                        "authoring.in-language.label",
                                        "text",
                                        label,
                                        "language",
                                        writing.texts().languageName(language.code())),
                                null))
                        .toArray(Component[]::new));
    }

    /** Says when it was saved only from the first change here on: otherwise a page full of texts would say it of each. */
    private static Words unspoken(Words kept) {
        return new Words(kept.text(), kept.version(), null);
    }

    private TextAnswer field(Draft draft, Language language, String label, @Nullable WritingHelp help) {
        var both = new Paragraph();
        both.addClassName("field-error");
        both.getElement().setAttribute("role", "status");
        var field = new TextAnswer(
                writing.texts(),
                name + "-" + language.code(),
                label,
                unspoken(draft.texts().words(key(language))),
                (typed, version) -> {
                    var saving = writing.drafts().saveWords(writing.id(), key(language), typed, version);
                    both.setText(saving instanceof Words.SavedBoth ? writing.t("authoring.saved-both.notice") : "");
                    if (help != null) {
                        help.read(typed);
                    }
                    if (saving instanceof Words.NotYours) {
                        writing.refused().run();
                    } else {
                        writing.changed().run();
                    }
                    return saving;
                });
        field.getChildren()
                .map(Component::getElement)
                .filter(element -> "textarea".equals(element.getTag()))
                .forEach(
                        element -> element.setAttribute("lang", language.code()).setAttribute("rows", "2"));
        field.add(both);
        return field;
    }
}
