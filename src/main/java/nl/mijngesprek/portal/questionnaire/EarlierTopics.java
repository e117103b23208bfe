package nl.mijngesprek.portal.questionnaire;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Own topics of the client who is logged in from the conversation before, offered again (B9). Each is offered until the client
 * says what to do with it; none is taken over by itself.
 */
@Service
public class EarlierTopics {

    private final EarlierTopicTable topics;
    private final CurrentActor actor;
    private final Clock clock;

    EarlierTopics(EarlierTopicTable topics, CurrentActor actor, Clock clock) {
        this.topics = topics;
        this.actor = actor;
        this.clock = clock;
    }

    /** Of the newest earlier list that has any, most important first. */
    @Transactional(readOnly = true)
    public List<EarlierTopic> offered(ConversationId conversation) {
        return topics.offered(conversation, actor.viewer());
    }

    /** Makes it the last topic of this list, which it is from then on; empty when it is not offered. */
    @Transactional
    public Optional<OwnTopicId> keep(ConversationId conversation, OwnTopicId earlier) {
        return store(conversation, earlier, false);
    }

    /** Leaves it out, so that it is offered no more; it can be put back. False when it is not offered. */
    @Transactional
    public boolean leaveOut(ConversationId conversation, OwnTopicId earlier) {
        return store(conversation, earlier, true).isPresent();
    }

    private Optional<OwnTopicId> store(ConversationId conversation, OwnTopicId earlier, boolean removed) {
        return topics.offered(conversation, actor.viewer()).stream()
                .filter(offered -> offered.topic().id().equals(earlier))
                .findFirst()
                .flatMap(offered ->
                        topics.store(conversation, offered.topic(), actor.viewer(), removed, clock.instant()));
    }
}
