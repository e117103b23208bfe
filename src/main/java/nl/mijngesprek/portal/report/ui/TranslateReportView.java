package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Predicate;
import nl.mijngesprek.portal.report.ApprovalOutcome;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.ReportTranslations;
import nl.mijngesprek.portal.report.TranslationSheet;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An officer types in what a translator made of a report; a second officer checks it, and then the client reads it. */
@Route(ReportNavigation.TRANSLATE_ROUTE)
@RolesAllowed("OFFICER")
class TranslateReportView extends Page implements BeforeEnterObserver {

    private final transient ReportTranslations translations;
    private final transient Languages languages;

    TranslateReportView(Texts texts, ReportTranslations translations, Languages languages) {
        super(texts);
        this.translations = translations;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var report = event.getRouteParameters()
                .get(ReportNavigation.REPORT)
                .flatMap(ReportId::parse)
                .orElseThrow(NotFoundException::new);
        var others = languages.all().stream()
                .filter(Predicate.not(Language.DUTCH::equals))
                .toList();
        var asked = event.getLocation().getQueryParameters().getSingleParameter(ReportNavigation.LANGUAGE);
        var language = asked.isEmpty()
                ? others.getFirst()
                : asked.flatMap(languages::byCode).filter(others::contains).orElseThrow(NotFoundException::new);
        var sheet = find(report, language);
        var own = languages.byCode(sheet.clientLanguage()).filter(others::contains);
        if (asked.isEmpty() && own.filter(language::equals).isEmpty() && own.isPresent()) {
            language = own.get();
            sheet = find(report, language);
        }
        begin();
        show(sheet, language, others);
    }

    private TranslationSheet find(ReportId report, Language language) {
        return translations.find(report, language.code()).orElseThrow(NotFoundException::new);
    }

    private void show(TranslationSheet sheet, Language language, List<Language> others) {
        backTo(RemarkDeskNavigation.report(sheet.report()));
        heading(t("report.translate.heading"));
        add(
                classed(
                        new Paragraph(t(
                                "report.translate.text",
                                "name",
                                sheet.clientName(),
                                "language",
                                texts().languageName(language.code()))),
                        "lead"),
                new Paragraph(t("report.translate-how.text")),
                choice(sheet, language, others));
        var translator = Field.input("translator", t("report.translate-translator.label"), "text", sheet.translator())
                .hint(t("report.translate-translator.hint"))
                .onTyped(name -> nameTranslator(sheet.report(), language, name));
        add(translator);
        sheet.lines().forEach(line -> add(line(line, language)));
        add(
                new H2(t("report.translate-check.heading")),
                new Paragraph(t("report.translate-check.text")),
                new Actions(texts())
                        .primary(t("report.translate-approve.button"), () -> approve(sheet, language, others)));
    }

    private Div choice(TranslationSheet sheet, Language language, List<Language> others) {
        var list = classed(new UnorderedList(), "filter");
        for (var other : others) {
            var link = new Anchor(
                    ReportNavigation.translation(sheet.report(), other.code()), texts().languageName(other.code()));
            if (other.equals(language)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        return new Div(list);
    }

    private Div line(TranslationSheet.Line line, Language language) {
        var dutch = classed(new Paragraph(line.dutch()), "sentence-text");
        dutch.getElement().setAttribute("lang", Language.DUTCH.code()).setAttribute("dir", "ltr");
        var part = new Div(
                dutch,
                new TextAnswer(
                        texts(),
                        "translation-" + line.position(),
                        t("report.translate-sentence.label", "position", line.position()),
                        line.typed(),
                        (typed, version) -> translations.saveWords(line.sentence(), language.code(), typed, version)));
        line.approved().ifPresent(shown -> {
            if (!shown.wording().equals(line.typed().text())) {
                var read = new OwnWords(shown.wording());
                read.getElement().setAttribute("lang", language.code());
                part.add(read);
            }
            part.add(classed(new Paragraph(t("report.translate-shown.text", "officer", shown.approvedBy())), "hint"));
        });
        return part;
    }

    private void nameTranslator(ReportId report, Language language, String name) {
        if (translations.nameTranslator(report, language.code(), name)) {
            clearErrors();
        } else {
            showError("translator", t("report.translate-name.error", "limit", ReportTranslations.NAME_LIMIT));
        }
    }

    private void approve(TranslationSheet sheet, Language language, List<Language> others) {
        switch (translations.approve(sheet, language.code())) {
            case ApprovalOutcome.Approved(var count) -> {
                begin();
                add(new Notice(Tone.DONE, Drawing.SAVED, "", t("report.translate-approved.notice", "count", count)));
                show(find(sheet.report(), language), language, others);
                focusHeading();
            }
            case ApprovalOutcome.TypedByYou _ -> showError("heading", t("report.translate-own.error"));
            case ApprovalOutcome.TranslatorMissing _ -> showError("translator", t("report.translate-translator.error"));
            case ApprovalOutcome.NothingNew _ -> showError("heading", t("report.translate-nothing.error"));
            case ApprovalOutcome.ChangedMeanwhile _ -> {
                begin();
                show(find(sheet.report(), language), language, others);
                showError("heading", t("report.translate-changed.error"));
            }
            case ApprovalOutcome.NotFound _ -> throw new NotFoundException();
        }
    }
}
