package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionnaireContent;
import nl.mijngesprek.portal.questionnaire.TopicId;
import nl.mijngesprek.portal.questionnaire.UsualOptions;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Texts;

/** All questions of a list, one under the other, each as a client sees it, in any language. */
final class WholeList extends Div {

    private final Texts texts;
    private final transient QuestionnaireContent content;
    private final transient UsualOptions usualOptions;
    private final Div pages = new Div();

    WholeList(Texts texts, List<Language> languages, QuestionnaireContent content, UsualOptions usualOptions) {
        this.texts = texts;
        this.content = content;
        this.usualOptions = usualOptions;
        pages.addClassName("handsets");
        add(
                new H2(texts.get("authoring.preview.heading")),
                Field.select(
                                "read-language",
                                texts.get("authoring.preview-language.label"),
                                languages.stream()
                                        .map(language -> new Pick(language.code(), texts.languageName(language.code())))
                                        .toList(),
                                Language.DUTCH.code())
                        .onTyped(code -> languages.stream()
                                .filter(language -> language.code().equals(code))
                                .forEach(this::show)),
                pages);
        show(Language.DUTCH);
    }

    private void show(Language language) {
        pages.removeAll();
        var shown = texts.in(language);
        var about = Optional.<TopicId>empty();
        for (var question : content.questions()) {
            if (!question.topic().equals(about)) {
                about = question.topic();
                var title = new H2();
                content.topicOf(question).ifPresent(topic -> texts.say(title, topic.title()));
                pages.add(title);
            }
            pages.add(page(shown, language, question));
        }
    }

    private Div page(Texts shown, Language language, Question question) {
        var phone = new Div(new QuestionScreen(shown, content, usualOptions, "q" + question.position() + "-")
                .of(question, List.of()));
        phone.addClassName("handset");
        phone.getElement().setAttribute("lang", language.code()).setAttribute("dir", language.direction());
        var page = new Div(phone);
        question.followUp()
                .flatMap(when -> content.questions().stream()
                        .filter(other -> other.id().equals(when.on()))
                        .findFirst())
                .ifPresent(on -> page.addComponentAsFirst(
                        new Paragraph(texts.get("authoring.follows.text", "position", on.position()))));
        return page;
    }
}
