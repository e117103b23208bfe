package nl.mijngesprek.portal.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.mijngesprek.portal.behalf.Contact;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.paper.PaperSheet;
import nl.mijngesprek.portal.paper.TypedAnswer;
import nl.mijngesprek.portal.paper.TypingIn;
import nl.mijngesprek.portal.questionnaire.ui.PreparationAddition;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * What came on paper, for the officer who prepares. The paper says that its sender shares it with this officer, so it is shown
 * before the client checked it, and marked so. Once checked it is the client's own answer, and shown as far as they share it.
 */
@org.springframework.stereotype.Component
class PaperPreparation implements PreparationAddition {

    private final TypingIn typing;

    PaperPreparation(TypingIn typing) {
        this.typing = typing;
    }

    @Override
    public List<Component> of(ConversationId conversation, Texts texts) {
        return typing.findUnchecked(conversation)
                .map(sheet -> show(sheet, texts))
                .orElse(List.of());
    }

    private static List<Component> show(PaperSheet sheet, Texts texts) {
        var parts = new ArrayList<Component>();
        parts.add(new H2(texts.get("paper.prepare.heading")));
        parts.add(new Notice(Tone.INFO, Drawing.LETTER, "", texts.get("paper.prepare.text")));
        sheet.unchecked().forEach(answer -> parts.addAll(show(sheet, answer, texts)));
        return parts;
    }

    private static List<Component> show(PaperSheet sheet, TypedAnswer answer, Texts texts) {
        var parts = new ArrayList<Component>();
        var asked = new H3();
        texts.say(asked, PaperWords.asked(texts, sheet.list(), answer.item()));
        parts.add(asked);
        parts.addAll(PaperWords.answer(texts, sheet.list(), answer));
        var mark = new Paragraph(texts.get(
                answer.cameBy() == Contact.PAPER ? "paper.prepare-typed.text" : "paper.prepare-told.text",
                "name",
                answer.typedBy(),
                "day",
                texts.day(answer.typedAt())));
        mark.addClassName("hint");
        parts.add(mark);
        return parts;
    }
}
