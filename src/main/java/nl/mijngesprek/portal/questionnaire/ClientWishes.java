package nl.mijngesprek.portal.questionnaire;

import java.time.Clock;
import java.util.Set;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the client who is logged in would rather not talk about, and what they do already: it steers the conversation. */
@Service
public class ClientWishes {

    private final ClientWishTable wishes;
    private final CurrentActor actor;
    private final Clock clock;

    ClientWishes(ClientWishTable wishes, CurrentActor actor, Clock clock) {
        this.wishes = wishes;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Says whether the client wants to talk about a topic; no reason is asked (B6). Its questions are asked only while it
     * is welcome, and what was answered to them stays. False when this client has no such topic.
     */
    @Transactional
    public boolean wish(ConversationId conversation, TopicId topic, TopicWish wish) {
        return wishes.storeWish(conversation, topic, actor.viewer(), wish, clock.instant());
    }

    /** Says what the client does already (B8); false when this client has no such list. */
    @Transactional
    public boolean alreadyDo(ConversationId conversation, Set<Activity> activities) {
        return wishes.storeActivities(conversation, actor.viewer(), activities, clock.instant());
    }

    /** Keeps what the client says about it in own words. */
    @Transactional
    public Words.Saving saveAlreadyDoing(ConversationId conversation, String typed, int version) {
        return wishes.alreadyDoing(conversation, actor.viewer()).save(typed, version, clock.instant());
    }
}
