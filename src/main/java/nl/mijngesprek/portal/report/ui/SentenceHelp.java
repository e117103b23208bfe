package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.glossary.Glossary;
import nl.mijngesprek.portal.glossary.ui.DifficultWords;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.ReportTranslations;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.report.SentenceId;
import nl.mijngesprek.portal.report.SentenceTranslation;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What helps a client to understand a report: translations that were approved, and the meaning of difficult words (D3). */
@org.springframework.stereotype.Component
class SentenceHelp {

    /** The translations of one report, for the page that shows it. */
    static final class Translated {

        private final Map<SentenceId, SentenceTranslation> translations;
        private final Texts texts;

        private Translated(Map<SentenceId, SentenceTranslation> translations, Texts texts) {
            this.translations = translations;
            this.texts = texts;
        }

        /** That the Dutch counts, where there is anything beside it. */
        Optional<Component> dutchCounts() {
            return translations.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Paragraph(texts.get("report.translation-counts.text")));
        }

        /** What stands under the Dutch: the translation, and who made and who checked it. */
        Optional<Component> of(Sentence sentence) {
            return Optional.ofNullable(translations.get(sentence.id())).map(translation -> {
                var words = new Paragraph(translation.wording());
                words.addClassName("sentence-text");
                words.getElement()
                        .setAttribute("lang", texts.language().code())
                        .setAttribute("dir", texts.language().direction());
                var by = new Paragraph(texts.get(
                        "report.translation.text",
                        "translator",
                        translation.translator(),
                        "officer",
                        translation.approvedBy()));
                by.addClassName("hint");
                var both = new Div(words, by);
                both.addClassName("translation");
                return both;
            });
        }
    }

    private final Glossary glossary;
    private final ReportTranslations translations;

    SentenceHelp(Glossary glossary, ReportTranslations translations) {
        this.glossary = glossary;
        this.translations = translations;
    }

    Translated translated(Report report, Texts texts) {
        return new Translated(translations.of(report.id(), texts.language().code()), texts);
    }

    /** The help under one sentence that has a page of its own. */
    Component under(Report report, Sentence sentence, Texts texts) {
        var help = new Div();
        var translated = translated(report, texts);
        translated.of(sentence).ifPresent(shown -> {
            help.add(shown);
            translated.dutchCounts().ifPresent(help::add);
        });
        help.add(DifficultWords.under(sentence.wording(), glossary, texts));
        return help;
    }

    /** The difficult words of the whole report. */
    Component words(Report report, Texts texts) {
        return DifficultWords.list(
                report.sentences().stream().map(Sentence::wording).toList(), glossary, texts);
    }
}
