package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mijngesprek.portal.clientsupport.EntryOutcome;
import nl.mijngesprek.portal.clientsupport.EntrySeen;
import nl.mijngesprek.portal.clientsupport.EntryText;
import nl.mijngesprek.portal.clientsupport.EntryWords;
import nl.mijngesprek.portal.clientsupport.OwnEntries;
import nl.mijngesprek.portal.clientsupport.OwnEntry;
import nl.mijngesprek.portal.clientsupport.SupportPerson;
import nl.mijngesprek.portal.clientsupport.TypedEntry;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.ErrorSummary.Problem;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Who manages an organisation writes what clients are to read about it, for an editor to look at. */
@Route(OwnEntryNavigation.WRITE_ROUTE)
@RolesAllowed("WORKER")
class WriteEntryView extends Page implements BeforeEnterObserver {

    private static final int EMPTY_ROWS = 2;

    private final transient OwnEntries entries;
    private final transient Languages languages;
    private final List<EntryField> fields = new ArrayList<>();
    private final List<PersonFields> persons = new ArrayList<>();
    private final Div otherPersons = new Div();
    private transient List<SupportPerson> personsBefore = List.of();
    private transient EntrySeen seen = new EntrySeen(0, java.util.Optional.empty());

    /** One who wants to be named, and what they speak. */
    private record PersonFields(Field name, Field speaks) implements java.io.Serializable {}

    WriteEntryView(Texts texts, OwnEntries entries, Languages languages) {
        super(texts);
        this.entries = entries;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entry = entries.find().filter(OwnEntry::manages).orElseThrow(NotFoundException::new);
        begin();
        fields.clear();
        persons.clear();
        seen = entry.seen();
        backTo(OwnEntryNavigation.entry());
        heading(t("clientsupport.entry-write.heading"));
        add(classed(new Paragraph(t("clientsupport.entry-write.text")), "lead"));
        show(entry.words());
    }

    private void show(EntryWords words) {
        for (var text : EntryText.values()) {
            var field = field(EntryLine.of(texts(), text, Language.DUTCH.code()), words);
            if (text != EntryText.OPENING) {
                field.hint(t("clientsupport.entry-" + text.code() + ".hint"));
            }
            add(field);
        }
        add(
                field(EntryLine.phone(texts()), words),
                field(EntryLine.address(texts()), words),
                field(EntryLine.languages(texts()), words).hint(t("clientsupport.entry-languages.hint")),
                field(EntryLine.neighbourhoods(texts()), words).hint(t("clientsupport.entry-neighbourhoods.hint")),
                new H2(t("clientsupport.entry-persons.label")),
                new Paragraph(t("clientsupport.entry-persons.hint")),
                otherPersons);
        otherPersons.removeAll();
        personsBefore = words.persons();
        words.persons().forEach(this::addPerson);
        for (var row = 0; row < EMPTY_ROWS; row++) {
            addPerson(new SupportPerson("", List.of()));
        }
        add(
                new H2(t("clientsupport.entry-other-languages.heading")),
                new Paragraph(t("clientsupport.entry-other-languages.text")));
        for (var code : EntryLine.others(languages)) {
            add(new More(texts().languageName(code), inLanguage(code, words)));
        }
        add(new Actions(texts())
                .primary(t("clientsupport.entry-propose.button"), this::propose)
                .plainLink(OwnEntryNavigation.entry(), t("clientsupport.not-now.link")));
    }

    private Component[] inLanguage(String code, EntryWords words) {
        var all = new ArrayList<Component>();
        for (var text : EntryText.values()) {
            all.add(field(EntryLine.of(texts(), text, code), words));
        }
        return all.toArray(Component[]::new);
    }

    private EntryField field(EntryLine line, EntryWords words) {
        var field = new EntryField(texts(), line, words);
        fields.add(field);
        return field;
    }

    private void addPerson(SupportPerson person) {
        var number = persons.size() + 1;
        var row = new PersonFields(
                Field.input(
                        "person-" + number + "-name",
                        t("clientsupport.entry-person-name.label", "number", number),
                        "text",
                        person.name()),
                Field.input(
                        "person-" + number + "-speaks",
                        t("clientsupport.entry-person-speaks.label", "number", number),
                        "text",
                        LanguageNames.written(texts(), person.languages())));
        persons.add(row);
        add(new Div(row.name(), row.speaks()));
    }

    private String value(String id) {
        return fields.stream()
                .filter(field -> field.line().id().equals(id))
                .map(EntryField::value)
                .findFirst()
                .orElse("");
    }

    private void propose() {
        clearErrors();
        var names = new LanguageNames(
                texts(),
                entries.find().map(OwnEntry::words).map(EntryWords::languages).orElse(List.of()));
        var problems = new ArrayList<Problem>();
        var spoken = read(names, "languages", value("languages"), problems);
        var named = new ArrayList<SupportPerson>();
        persons.forEach(row -> named.add(new SupportPerson(
                row.name().value(),
                read(names, row.speaks().name(), row.speaks().value(), problems))));
        if (!problems.isEmpty()) {
            showErrors(new ErrorSummary(texts(), problems));
            return;
        }
        tell(entries.propose(
                new TypedEntry(
                        typed(),
                        spoken,
                        List.of(value("neighbourhoods").split("[,،;\\n]", -1)),
                        value("phone"),
                        value("address"),
                        named),
                seen));
    }

    private List<String> read(LanguageNames names, String field, String written, List<Problem> problems) {
        var read = names.read(written);
        read.unknown()
                .forEach(unknown -> problems.add(
                        new Problem(field, t("clientsupport.entry-language.error", "language", shortened(unknown)))));
        return read.codes();
    }

    private static String shortened(String words) {
        return words.length() > 40 ? words.substring(0, 40) + "…" : words;
    }

    private Map<EntryText, Map<String, String>> typed() {
        var typed = new EnumMap<EntryText, Map<String, String>>(EntryText.class);
        fields.forEach(field -> field.line().text().ifPresent(text -> typed.computeIfAbsent(text, _ -> new TreeMap<>())
                .put(field.line().language(), field.value())));
        return typed;
    }

    private void tell(EntryOutcome outcome) {
        switch (outcome) {
            case EntryOutcome.Proposed _, EntryOutcome.NothingNew _ ->
                getUI().ifPresent(ui -> ui.navigate(OwnEntryNavigation.ENTRY_ROUTE));
            case EntryOutcome.Refused(var problems) ->
                showErrors(new ErrorSummary(
                        texts(),
                        problems.stream()
                                .map(problem ->
                                        new Problem(EntryLine.field(problem), EntryLine.problem(texts(), problem)))
                                .toList()));
            case EntryOutcome.ChangedMeanwhile _ -> showTheirs();
            case EntryOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    /** What was typed stays; below each field what a colleague or an editor made of it meanwhile. Sent again it counts. */
    private void showTheirs() {
        var now = entries.find().filter(OwnEntry::manages).orElseThrow(NotFoundException::new);
        seen = now.seen();
        fields.forEach(field -> field.compare(now.words()));
        otherPersons.removeAll();
        if (!now.words().persons().equals(personsBefore)) {
            otherPersons.add(
                    classed(new Paragraph(t("clientsupport.entry-theirs.text")), "hint"),
                    new OwnWords(EntryLine.persons(texts()).words().apply(now.words())));
        }
        showError("summary-" + Language.DUTCH.code(), t("clientsupport.entry-meanwhile.error"));
    }
}
