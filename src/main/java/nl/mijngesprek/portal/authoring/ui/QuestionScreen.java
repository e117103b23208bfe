package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionnaireContent;
import nl.mijngesprek.portal.questionnaire.UsualOptions;
import nl.mijngesprek.portal.questionnaire.ui.QuestionParts;
import nl.mijngesprek.portal.shared.ui.StepLine;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What a client sees of a question, made of the client's own parts; nothing that is answered in it is kept. */
final class QuestionScreen {

    private final Texts texts;
    private final QuestionnaireContent content;
    private final UsualOptions usualOptions;
    private final String ids;

    /**
     * Draws questions of one list.
     *
     * @param texts in the language of the client
     * @param ids what the ids of its controls begin with
     */
    QuestionScreen(Texts texts, QuestionnaireContent content, UsualOptions usualOptions, String ids) {
        this.texts = texts;
        this.content = content;
        this.usualOptions = usualOptions;
        this.ids = ids;
    }

    /** @param buttons what can be pressed; none to read only */
    Component[] of(Question question, List<? extends Component> buttons) {
        var topic = content.topicOf(question);
        var step = new StepLine(
                texts,
                texts.piece(
                        "questionnaire.step.text",
                        "position",
                        question.position(),
                        "count",
                        content.questions().size()),
                QuestionParts.drawing(question, topic));
        var heading = new H3();
        texts.say(heading, question.wording());
        var actions = new Div();
        actions.addClassName("actions");
        buttons.forEach(actions::add);
        var parts = QuestionParts.toTry(texts, usualOptions.complete(question), topic, ids)
                .inOrder(actions, Optional.empty(), () -> {});
        var all = new ArrayList<Component>(List.of(step, heading));
        all.addAll(parts);
        return all.toArray(Component[]::new);
    }
}
