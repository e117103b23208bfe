package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.clientsupport.DeskEntry;
import nl.mijngesprek.portal.clientsupport.EntryDecisionOutcome;
import nl.mijngesprek.portal.clientsupport.EntryDesk;
import nl.mijngesprek.portal.clientsupport.EntryProposal;
import nl.mijngesprek.portal.clientsupport.EntrySeen;
import nl.mijngesprek.portal.clientsupport.EntryWords;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An editor reads what an organisation wrote as clients will, sees what is different, and lets it through or sends it back. */
@Route(EntryDeskNavigation.ENTRY_ROUTE)
@RolesAllowed("OFFICER")
class EntryView extends EntryPage {

    private final transient Languages languages;

    EntryView(Texts texts, EntryDesk desk, Languages languages) {
        super(texts, desk);
        this.languages = languages;
    }

    @Override
    void show(DeskEntry entry) {
        backTo(EntryDeskNavigation.list());
        heading(entry.organisation().name());
        entry.waiting()
                .ifPresent(waiting -> add(classed(
                        new Paragraph(t(
                                waiting.byOrganisation()
                                        ? "clientsupport.desk-wrote.text"
                                        : "clientsupport.desk-translated.text",
                                "name",
                                waiting.changedBy(),
                                "day",
                                texts().day(waiting.changedAt()))),
                        "lead")));
        var lacking = entry.words().lacking(EntryLine.others(languages));
        if (!lacking.isEmpty()) {
            add(new Notice(
                    Tone.INFO,
                    Drawing.INTERPRETER,
                    "",
                    t("clientsupport.desk-lacking.notice", "languages", LanguageNames.written(texts(), lacking))));
        }
        entry.waiting().ifPresent(waiting -> showDifference(EntryWords.of(entry.organisation()), waiting));
        var shown = new Section(EntryParts.of(texts(), entry.organisation().with(entry.words())));
        shown.addClassName("as-read");
        add(
                new H2(t(
                        entry.waiting().isPresent()
                                ? "clientsupport.desk-will-read.heading"
                                : "clientsupport.entry-now.heading")),
                shown);
        entry.waiting()
                .ifPresentOrElse(
                        waiting -> showDecision(entry, waiting),
                        () -> add(new Actions(texts())
                                .primaryLink(
                                        EntryDeskNavigation.translate(
                                                entry.organisation().id()),
                                        t("clientsupport.desk-translate.link"))));
    }

    private void showDifference(EntryWords before, EntryProposal waiting) {
        add(new H2(t("clientsupport.desk-different.heading")));
        for (var line : EntryLine.all(texts(), languages)) {
            var was = line.words().apply(before);
            var becomes = line.words().apply(waiting.words());
            if (!was.equals(becomes)) {
                var change = new DescriptionList();
                change.add(new Term(t("clientsupport.desk-was.label")), words(line, was));
                change.add(new Term(t("clientsupport.desk-becomes.label")), words(line, becomes));
                change.addClassName("changes");
                add(new H3(line.label()), change);
            }
        }
    }

    private Description words(EntryLine line, String words) {
        var shown = words.isBlank() ? new Paragraph(t("clientsupport.entry-nothing.text")) : new OwnWords(words);
        if (!line.language().isEmpty() && !words.isBlank()) {
            shown.getElement().setAttribute("lang", line.language());
        }
        return new Description(shown);
    }

    private void showDecision(DeskEntry entry, EntryProposal waiting) {
        add(new H2(t("clientsupport.desk-decide.heading")));
        var seen = new EntrySeen.Waiting(waiting.id(), waiting.version());
        var translate = EntryDeskNavigation.translate(entry.organisation().id());
        if (entry.ownWords()) {
            add(
                    new Notice(Tone.INFO, Drawing.PEOPLE, "", t("clientsupport.desk-own-words.text")),
                    new Actions(texts()).secondaryLink(translate, t("clientsupport.desk-translate.link")));
            return;
        }
        var reason = Field.area("reason", t("clientsupport.desk-reason.label"), "")
                .hint(t("clientsupport.desk-reason.hint"));
        add(
                new Paragraph(t("clientsupport.desk-decide.text")),
                reason,
                new Actions(texts())
                        .primary(t("clientsupport.desk-approve.button"), () -> tell(desk().approve(seen)))
                        .secondary(
                                t("clientsupport.desk-send-back.button"),
                                () -> tell(desk().sendBack(seen, reason.value())))
                        .secondaryLink(translate, t("clientsupport.desk-translate.link")));
    }

    private void tell(EntryDecisionOutcome outcome) {
        clearErrors();
        switch (outcome) {
            case EntryDecisionOutcome.Done _ -> getUI().ifPresent(ui -> ui.navigate(EntryDeskNavigation.LIST_ROUTE));
            case EntryDecisionOutcome.OwnWords _ -> showError("heading", t("clientsupport.desk-own-words.text"));
            case EntryDecisionOutcome.ReasonMissing(var limit) ->
                showError("reason", t("clientsupport.desk-reason.error", "limit", limit));
            case EntryDecisionOutcome.ChangedMeanwhile _ ->
                showError("heading", t("clientsupport.desk-meanwhile.error"));
        }
    }
}
