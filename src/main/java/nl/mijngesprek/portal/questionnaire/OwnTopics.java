package nl.mijngesprek.portal.questionnaire;

import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the client who is logged in wants to talk about or ask, beside the municipality's questions (B5). */
@Service
public class OwnTopics {

    private final OwnTopicTable topics;
    private final CurrentActor actor;
    private final Clock clock;

    OwnTopics(OwnTopicTable topics, CurrentActor actor, Clock clock) {
        this.topics = topics;
        this.actor = actor;
        this.clock = clock;
    }

    /** Keeps the words of a topic; one with a new id comes last. */
    @Transactional
    public Words.Saving saveWords(ConversationId conversation, OwnTopicId id, String typed, int version) {
        return topics.words(conversation, id, actor.viewer()).save(typed, version, clock.instant());
    }

    /** Lets these two of one list change places; false when the client has no such two. */
    @Transactional
    public boolean swap(OwnTopicId one, OwnTopicId other) {
        return topics.swap(one, other, actor.viewer());
    }

    /** Takes a topic out of the list; it can be put back. False when the client has no such topic. */
    @Transactional
    public boolean takeOut(OwnTopicId id) {
        return topics.storeRemoved(id, actor.viewer(), Optional.of(clock.instant()));
    }

    /** Puts a topic back where it was. */
    @Transactional
    public boolean putBack(OwnTopicId id) {
        return topics.storeRemoved(id, actor.viewer(), Optional.empty());
    }
}
