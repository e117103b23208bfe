package nl.mijngesprek.portal.questionnaire;

import java.util.List;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What another module has to offer beside a client's list of questions, such as the list on paper. */
public interface SheetLinks {

    List<HomeCard> of(ConversationId conversation, Texts texts);
}
