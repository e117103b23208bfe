package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.DraftQuestion;
import nl.mijngesprek.portal.plain.PlainDutch;
import nl.mijngesprek.portal.plain.ui.PlainFigures;
import nl.mijngesprek.portal.shared.ui.Texts;

/** How plain the Dutch of a whole draft is, and in which questions something could be easier. */
final class PlainState extends Div {

    PlainState(Texts texts, Draft draft) {
        addClassName("to-do");
        var questions = draft.shape().inOrder();
        var all = questions.stream().map(question -> dutch(draft, question)).collect(Collectors.joining("\n"));
        PlainDutch.read(all)
                .figures()
                .map(figures -> new PlainFigures(texts, figures))
                .ifPresent(this::add);
        var list = new UnorderedList();
        questions.forEach(question -> {
            var hard = PlainDutch.read(dutch(draft, question)).findings().size();
            if (hard > 0) {
                list.add(new ListItem(new Anchor(
                        AuthoringNavigation.question(draft.id(), question.id()),
                        texts.get(
                                "authoring.plain-question.text",
                                "position",
                                questions.indexOf(question) + 1,
                                "count",
                                hard))));
            }
        });
        add(list.getComponentCount() == 0 ? new Paragraph(texts.get("authoring.plain.empty")) : list);
    }

    private static String dutch(Draft draft, DraftQuestion question) {
        return question.items().stream()
                .flatMap(item -> draft.texts().allDutch(item).stream())
                .collect(Collectors.joining("\n"));
    }
}
