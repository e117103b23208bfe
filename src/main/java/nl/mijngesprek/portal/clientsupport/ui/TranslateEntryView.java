package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mijngesprek.portal.clientsupport.DeskEntry;
import nl.mijngesprek.portal.clientsupport.EntryDesk;
import nl.mijngesprek.portal.clientsupport.EntryOutcome;
import nl.mijngesprek.portal.clientsupport.EntryText;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.ErrorSummary.Problem;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An editor types in what a translator made of the words of an organisation; another editor looks at it. */
@Route(EntryDeskNavigation.TRANSLATE_ROUTE)
@RolesAllowed("OFFICER")
class TranslateEntryView extends EntryPage {

    private final transient Languages languages;

    TranslateEntryView(Texts texts, EntryDesk desk, Languages languages) {
        super(texts, desk);
        this.languages = languages;
    }

    @Override
    void show(DeskEntry entry) {
        backTo(EntryDeskNavigation.entry(entry.organisation().id()));
        heading(t(
                "clientsupport.desk-translate.heading",
                "organisation",
                entry.organisation().name()));
        add(classed(new Paragraph(t("clientsupport.desk-translate.text")), "lead"));
        var fields = new ArrayList<EntryField>();
        for (var text : EntryText.values()) {
            var dutch = entry.words().texts().get(text);
            if (dutch != null) {
                var words = new OwnWords(dutch.in(Language.DUTCH).words());
                words.getElement().setAttribute("lang", Language.DUTCH.code());
                add(new H2(t("clientsupport.entry-" + text.code() + ".label")), words);
                for (var code : EntryLine.others(languages)) {
                    var field = new EntryField(texts(), EntryLine.of(texts(), text, code), entry.words());
                    fields.add(field);
                    add(field);
                }
            }
        }
        add(new Actions(texts())
                .primary(
                        t("clientsupport.desk-translate.button"),
                        () -> tell(entry, desk().translate(entry.organisation().id(), typed(fields), entry.seen())))
                .plainLink(EntryDeskNavigation.entry(entry.organisation().id()), t("clientsupport.not-now.link")));
    }

    private static Map<EntryText, Map<String, String>> typed(List<EntryField> fields) {
        var typed = new EnumMap<EntryText, Map<String, String>>(EntryText.class);
        fields.forEach(field -> field.line().text().ifPresent(text -> typed.computeIfAbsent(text, _ -> new TreeMap<>())
                .put(field.line().language(), field.value())));
        return typed;
    }

    private void tell(DeskEntry entry, EntryOutcome outcome) {
        clearErrors();
        switch (outcome) {
            case EntryOutcome.Proposed _, EntryOutcome.NothingNew _ ->
                getUI().ifPresent(ui -> ui.navigate(EntryDeskNavigation.path(
                        EntryDeskNavigation.ENTRY_ROUTE, entry.organisation().id())));
            case EntryOutcome.Refused(var problems) ->
                showErrors(new ErrorSummary(
                        texts(),
                        problems.stream()
                                .map(problem ->
                                        new Problem(EntryLine.field(problem), EntryLine.problem(texts(), problem)))
                                .toList()));
            case EntryOutcome.ChangedMeanwhile _ ->
                showError("heading", t("clientsupport.desk-translate-meanwhile.error"));
            case EntryOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}
