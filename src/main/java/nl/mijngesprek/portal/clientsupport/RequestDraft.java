package nl.mijngesprek.portal.clientsupport;

import java.util.Optional;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Words;

/** A request as far as the client has written it; nobody else sees it. */
public record RequestDraft(String phone, PartOfDay partOfDay, Optional<ConversationId> conversation, Words words) {

    /** Nothing written yet. */
    public static final RequestDraft EMPTY = new RequestDraft("", PartOfDay.ANY, Optional.empty(), Words.NONE);
}
