package nl.mijngesprek.portal.questionnaire.ui;

import java.util.List;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.Preparations;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** What a client handed over for a conversation, to read beside the report of it; nothing can be done with it there. */
@Component
public class PreparationBeside {

    private final Preparations preparations;

    PreparationBeside(Preparations preparations) {
        this.preparations = preparations;
    }

    /** For the officer who holds this conversation, under headings of the third level; nothing when nothing is handed over. */
    public List<com.vaadin.flow.component.Component> of(ConversationId conversation, Texts texts) {
        return preparations
                .find(conversation)
                .map(preparation -> new PreparationLines(texts, preparation).all())
                .orElseGet(List::of);
    }
}
