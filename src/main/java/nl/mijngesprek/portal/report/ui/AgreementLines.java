package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.mijngesprek.portal.report.AgreedSentence;
import nl.mijngesprek.portal.report.Agreement;
import nl.mijngesprek.portal.report.AgreementWord;
import nl.mijngesprek.portal.shared.ui.Pictogram;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An agreement as it was written, who does it by which day, how it stands, and what both said of it, newest last. */
final class AgreementLines extends Div {

    private final Texts texts;

    /** Whose words are meant by "you". */
    enum Reader {
        CLIENT("you"),
        OFFICER("client");

        private final String key;

        Reader(String key) {
            this.key = key;
        }
    }

    AgreementLines(Texts texts, Reader reader, AgreedSentence agreed, LocalDate today) {
        this.texts = texts;
        var wording = classed(new Paragraph(agreed.wording()), "sentence-text");
        wording.getElement().setAttribute("lang", "nl").setAttribute("dir", "ltr");
        wording.setId(id(agreed));
        add(wording, classed(new Paragraph(who(texts, reader, agreed)), "agreement"));
        add(new Paragraph(state(texts, reader, agreed, today)));
        if (!agreed.words().isEmpty()) {
            var said = classed(new Div(), "exchange");
            agreed.words().forEach(word -> addTo(said, reader, agreed, word));
            add(said);
        }
        add(hint(texts.get(
                "report.agreed-when.text", "day", texts.day(agreed.contactAt()), "officer", agreed.officerName())));
    }

    /** Where the words of this agreement stand, for what else says something about it. */
    static String id(AgreedSentence agreed) {
        return "agreed-" + agreed.passage().value();
    }

    private static String who(Texts texts, Reader reader, AgreedSentence agreed) {
        var day = texts.day(agreed.agreement().on());
        return agreed.agreement().by() == Agreement.By.CLIENT
                ? texts.get("report.%s-do.text".formatted(reader.key), "name", agreed.clientName(), "day", day)
                : texts.get("report.municipality-does.text", "day", day);
    }

    /** How it stands, in words. */
    static String state(Texts texts, Reader reader, AgreedSentence agreed, LocalDate today) {
        if (agreed.done().isPresent()) {
            return texts.get(
                    "report.agreement-done.text",
                    "day",
                    texts.day(agreed.done().get().saidAt()));
        }
        if (!agreed.isOverdue(today)) {
            return texts.get("report.agreement-open.text");
        }
        return reader == Reader.CLIENT
                ? texts.get("report.agreement-passed.text", "phone", texts.phone())
                : texts.get("report.agreement-late.text");
    }

    private void addTo(Div said, Reader reader, AgreedSentence agreed, AgreementWord word) {
        var kind = word.kind().code();
        var lead = word.officerName()
                .map(officer -> texts.get("report.officer-agreed.%s.text".formatted(kind), "officer", officer))
                .orElseGet(() ->
                        texts.get("report.%s-agreed.%s.text".formatted(reader.key, kind), "name", agreed.clientName()));
        var isOfficer = word.officerName().isPresent();
        var paragraph = classed(
                new Paragraph(new Pictogram(isOfficer ? Drawing.LETTER : Drawing.SPEECH), new Span(lead)),
                isOfficer ? "answer" : "remark");
        if (!word.words().isBlank()) {
            var own = new Span(word.words());
            own.addClassName("own-words");
            own.getElement().setAttribute("dir", "auto");
            // A space, for who hears or copies it.
            paragraph.add(new Text(" "), own);
        }
        said.add(
                paragraph,
                hint(texts.get(
                        "report.said-on.text", "day", texts.day(word.saidAt()), "time", texts.time(word.saidAt()))));
    }

    private static Paragraph hint(String words) {
        return classed(new Paragraph(words), "hint");
    }

    private static Paragraph classed(Paragraph paragraph, String className) {
        paragraph.addClassName(className);
        return paragraph;
    }

    private static Div classed(Div div, String className) {
        div.addClassName(className);
        return div;
    }
}
