package nl.mijngesprek.portal.questionnaire;

import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions of clients' lists, without the answers. */
@Service
public class QuestionLists {

    private final QuestionListTable lists;
    private final CurrentActor actor;

    QuestionLists(QuestionListTable lists, CurrentActor actor) {
        this.lists = lists;
        this.actor = actor;
    }

    /** For the client it is of, who helps with it, and the officer of the conversation; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<QuestionList> find(ConversationId conversation) {
        return switch (actor.find().orElse(null)) {
            case Actor.Client(var client) -> lists.find(conversation, new Viewer(client));
            case Actor.Acting acting -> lists.find(conversation, new Viewer(acting.client()));
            case Actor.Officer(var officer) -> lists.find(conversation, officer);
            case null, default -> Optional.empty();
        };
    }

    /**
     * The same for an officer who has the client's paper before them, at the desk; whether that is so, whoever asks found
     * out. Acts as {@link Actor.Officer}.
     */
    @Transactional(readOnly = true)
    public Optional<QuestionList> findAtDesk(ConversationId conversation, ClientId client) {
        actor.actingOfficer();
        return lists.find(conversation, new Viewer(client));
    }
}
