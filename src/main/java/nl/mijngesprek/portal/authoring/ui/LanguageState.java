package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.DraftQuestion;
import nl.mijngesprek.portal.authoring.DraftTopic;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Which texts lack which language. That does not stand in the way: clients read Dutch there, marked as Dutch. */
final class LanguageState extends Div {

    LanguageState(Texts texts, Draft draft, List<Language> languages) {
        addClassName("to-do");
        languages.stream()
                .filter(language -> !language.equals(Language.DUTCH))
                .filter(language -> Stream.of(
                                Stream.of(draft.item()),
                                draft.shape().topics().stream().map(DraftTopic::id),
                                draft.shape().inOrder().stream().map(DraftQuestion::id))
                        .flatMap(ids -> ids)
                        .anyMatch(item -> lacks(draft, item, language)))
                .forEach(language -> add(lacking(texts, draft, language)));
        if (getComponentCount() > 0) {
            addComponentAsFirst(new Paragraph(texts.get("authoring.languages.text")));
        }
    }

    private static More lacking(Texts texts, Draft draft, Language language) {
        var list = new UnorderedList();
        draft.shape().inOrder().stream()
                .filter(question -> lacks(draft, question.id(), language))
                .forEach(question -> list.add(new ListItem(new Anchor(
                        AuthoringNavigation.question(draft.id(), question.id()),
                        texts.get(
                                "authoring.question.heading",
                                "position",
                                draft.shape().inOrder().indexOf(question) + 1)))));
        draft.shape().topics().stream()
                .filter(topic -> lacks(draft, topic.id(), language))
                .forEach(topic -> list.add(new ListItem(new Anchor(
                        AuthoringNavigation.topic(draft.id(), topic.id()),
                        Titles.of(texts, draft, topic.id(), Part.TITLE)))));
        if (draft.texts().lacksAny(draft.item(), language)) {
            list.addComponentAsFirst(
                    new ListItem(new Anchor(AuthoringNavigation.title(draft.id()), texts.get("authoring.title.link"))));
        }
        return new More(
                texts.get("authoring.language-lacks.label", "language", texts.languageName(language.code())), list);
    }

    /** A question lacks what its options and examples lack. */
    private static boolean lacks(Draft draft, UUID item, Language language) {
        return draft.shape().question(item).map(DraftQuestion::items).orElse(List.of(item)).stream()
                .anyMatch(one -> draft.texts().lacksAny(one, language));
    }
}
