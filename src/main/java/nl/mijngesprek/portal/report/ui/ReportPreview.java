package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.mijngesprek.portal.report.Agreement;
import nl.mijngesprek.portal.report.DraftSentence;
import nl.mijngesprek.portal.report.ReportDraft;
import nl.mijngesprek.portal.report.ReportTemplate;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A report on the client's phone, in the client's language, before it is published. */
final class ReportPreview extends Section {

    ReportPreview(Texts texts, ReportTemplate template, ReportDraft draft, String officerName, Languages languages) {
        addClassName("preview");
        setId("preview");
        var heading = new H2(texts.get("report.preview.heading"));
        heading.setId("preview-heading");
        getElement().setAttribute("aria-labelledby", "preview-heading");
        var language = languages.all().stream()
                .filter(one -> one.code().equals(draft.language()))
                .findFirst()
                .orElse(Language.DUTCH);
        var phone = new Div();
        phone.addClassName("handset");
        phone.getElement().setAttribute("lang", language.code()).setAttribute("dir", language.direction());
        fill(phone, texts.in(language), template, draft, officerName);
        add(heading, phone);
    }

    private static void fill(Div phone, Texts texts, ReportTemplate template, ReportDraft draft, String officerName) {
        phone.add(
                new H3(texts.get("report.whole.heading")),
                new Paragraph(texts.get(
                        "report.whole.text",
                        "officer",
                        officerName,
                        "day",
                        texts.day(draft.contact().at()))));
        for (var topic : template.topicsOf(draft)) {
            var sentences = draft.sentences(topic.name());
            if (!sentences.isEmpty()) {
                var title = new H4();
                texts.say(title, topic.title());
                var list = new OrderedList();
                list.addClassName("sentences");
                list.getElement()
                        .setAttribute(
                                "start",
                                String.valueOf(draft.number(sentences.getFirst().id())));
                sentences.forEach(sentence -> list.add(item(texts, draft, sentence)));
                phone.add(title, list);
            }
        }
    }

    private static ListItem item(Texts texts, ReportDraft draft, DraftSentence sentence) {
        var words = new Paragraph(sentence.wording());
        words.addClassName("sentence-text");
        words.getElement().setAttribute("lang", "nl").setAttribute("dir", "ltr");
        var item = new ListItem(words);
        item.getElement().setAttribute("value", String.valueOf(draft.number(sentence.id())));
        sentence.agreement().ifPresent(agreed -> item.add(agreement(texts, agreed)));
        return item;
    }

    private static Paragraph agreement(Texts texts, Agreement agreed) {
        var line = new Paragraph(
                texts.get("report.agreed-" + agreed.by().code() + ".text", "day", texts.day(agreed.on())));
        line.addClassName("hint");
        return line;
    }
}
