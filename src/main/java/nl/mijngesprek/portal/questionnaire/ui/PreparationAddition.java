package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What another module adds to the page on which an officer prepares, such as what came on paper. */
public interface PreparationAddition {

    /** For the officer who holds this conversation; nothing when there is nothing to add. */
    List<Component> of(ConversationId conversation, Texts texts);
}
