package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.mijngesprek.portal.outcome.Held;
import nl.mijngesprek.portal.paper.TypingIn;
import nl.mijngesprek.portal.paper.ui.PaperNavigation;
import nl.mijngesprek.portal.questionnaire.ui.QuestionnaireNavigation;
import nl.mijngesprek.portal.shared.ui.Actions;

/** Where the officer whose conversation it is goes from here: to prepare it, to type in what came back, to call it off. */
final class WaysPart extends ConversationPart {

    WaysPart(ConversationView page, Held held, TypingIn typing, Clock clock) {
        super(page, held);
        var conversation = held.conversation();
        var preparation =
                new Paragraph(new Anchor(QuestionnaireNavigation.preparation(conversation), t("outcome.prepare.link")));
        preparation.addClassName("also");
        var ways = new Actions(texts());
        if (typing.isPossible(conversation)) {
            ways.secondaryLink(PaperNavigation.typeIn(conversation), t("paper.open.link"));
        }
        if (held.outcome().isEmpty() && held.startsAt().isAfter(clock.instant())) {
            ways.secondaryLink(OutcomeNavigation.heard(conversation), t("outcome.heard.link"));
            ways.secondaryLink(OutcomeNavigation.callOff(conversation), t("outcome.call-off.link"));
        }
        add(preparation, ways);
    }
}
