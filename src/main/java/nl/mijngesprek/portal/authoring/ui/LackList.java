package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.Lack;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What a draft lacks before it can be submitted; each is a link to the place where it can be mended. */
final class LackList extends Div {

    LackList(Texts texts, Draft draft, List<Lack> lacks) {
        setId("lacks");
        addClassName("to-do");
        if (lacks.isEmpty()) {
            add(new Notice(Tone.DONE, Drawing.CHECK, "", texts.get("authoring.lacks.empty")));
            return;
        }
        var list = new UnorderedList();
        lacks.forEach(lack -> list.add(new ListItem(
                new Anchor(AuthoringNavigation.place(draft, lack), where(texts, draft, lack) + what(texts, lack)))));
        add(new Paragraph(texts.get("authoring.lacks.text")), list);
    }

    private static String what(Texts texts, Lack lack) {
        return texts.get("authoring.lack-" + lack.kind().code() + ".text");
    }

    private static String where(Texts texts, Draft draft, Lack lack) {
        return draft.shape()
                .question(lack.item())
                .map(question -> texts.get(
                                "authoring.question.heading",
                                "position",
                                draft.shape().inOrder().indexOf(question) + 1)
                        + ": ")
                .or(() -> draft.shape()
                        .topic(lack.item())
                        .map(topic -> Titles.of(texts, draft, topic.id(), Part.TITLE) + ": "))
                .orElse("");
    }
}
