package nl.mijngesprek.portal.paper.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mijngesprek.portal.behalf.ui.BehalfNavigation;
import nl.mijngesprek.portal.letter.QuestionForms;
import nl.mijngesprek.portal.paper.Item;
import nl.mijngesprek.portal.paper.PaperSheet;
import nl.mijngesprek.portal.paper.TypedAnswer;
import nl.mijngesprek.portal.paper.TypingIn;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import nl.mijngesprek.portal.shared.ui.SummaryList;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A list on paper, in the order of the paper: what was typed in, what the client said about that, and what is left to type. */
@Route(PaperNavigation.TYPE_IN_ROUTE)
@RolesAllowed("OFFICER")
class TypeInView extends TypingPage {

    TypeInView(Texts texts, TypingIn typing) {
        super(texts, typing);
    }

    @Override
    void show(PaperSheet sheet, BeforeEnterEvent event) {
        var list = sheet.list();
        backTo(sheet.told() ? BehalfNavigation.caller(list.client()) : StaffLinks.HOME);
        heading(t(sheet.told() ? "paper.told.heading" : "paper.type.heading", "name", sheet.clientName()));
        var print = new Actions(texts())
                .secondaryLink(PaperNavigation.file(list.conversation()), t("paper.print.link"))
                .secondaryLink(
                        PaperNavigation.file(list.conversation()) + "?" + PaperNavigation.LARGE,
                        t("paper.print-large.link"));
        if (sheet.over()) {
            add(new Notice(Tone.CARE, Drawing.CALENDAR, "", t("paper.type-over.text")));
            return;
        }
        if (!sheet.isOpen()) {
            add(new Paragraph(t("paper.not-printed.text")), print);
            return;
        }
        if (sheet.told()) {
            add(new Notice(Tone.INFO, Drawing.INFO, "", t("paper.told.text"), t("paper.told-private.text")));
        } else {
            add(
                    new Notice(Tone.INFO, Drawing.INFO, "", t("paper.type.text"), t("paper.type-private.text")),
                    new Paragraph(t("paper.page-code.text", "code", QuestionForms.pageCode(list))));
        }
        addOwn(sheet);
        for (var topic : list.topics()) {
            var title = new H2();
            say(title, topic.title());
            var summary = new SummaryList(texts());
            addTo(
                    summary,
                    sheet,
                    Item.of(topic.id()),
                    texts().piece("questionnaire.wish.heading"),
                    t("paper.type-topic.link", "topic", texts().pick(topic.title())));
            addTo(summary, sheet, list.questionsAbout(Optional.of(topic)));
            add(title, summary);
        }
        var others = new SummaryList(texts());
        addTo(others, sheet, list.questionsAbout(Optional.empty()));
        add(others, print);
    }

    private void addOwn(PaperSheet sheet) {
        var summary = new SummaryList(texts());
        for (var own : sheet.ownTopics()) {
            addTo(
                    summary,
                    sheet,
                    own.item(),
                    texts().piece("questionnaire.own-one.heading"),
                    t(
                            "questionnaire.own-change.link",
                            "position",
                            sheet.ownTopics().indexOf(own) + 1));
        }
        addTo(
                summary,
                sheet,
                Item.alreadyDoing(sheet.list()),
                texts().piece("questionnaire.already.heading"),
                t("paper.type-already.link"));
        add(
                new H2(t("questionnaire.own.heading")),
                new Paragraph(new Anchor(
                        PaperNavigation.item(sheet.list().conversation(), Item.ownTopic()), t("paper.type-own.link"))),
                summary);
    }

    private void addTo(SummaryList summary, PaperSheet sheet, List<Question> questions) {
        for (var question : questions) {
            addTo(
                    summary,
                    sheet,
                    Item.of(question.id()),
                    texts().piece(question.wording()),
                    t("paper.type-question.link", "position", question.position()));
        }
    }

    private void addTo(SummaryList summary, PaperSheet sheet, Item item, LocalText.Piece asked, String link) {
        var typed = sheet.typed(item);
        var answer = typed.map(answered -> answer(sheet, answered)).orElse(List.of());
        summary.addRow(
                asked,
                answer,
                typed.map(answered -> answered.words().text()).orElse(""),
                PaperNavigation.item(sheet.list().conversation(), item),
                link);
    }

    private List<LocalText.Piece> answer(PaperSheet sheet, TypedAnswer typed) {
        var chosen = PaperWords.chosen(texts(), sheet.list(), typed);
        return typed.settled()
                .map(settled -> Stream.concat(
                                chosen.stream(), Stream.of(texts().piece("paper.settled-" + settled.code() + ".text")))
                        .toList())
                .orElse(chosen);
    }
}
