package nl.mijngesprek.portal.questionnaire;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers of the client who is logged in from earlier conversations, offered again for the same questions (B9). Each is
 * offered until the client says what to do with it, or answers the question anew; none is taken over by itself.
 */
@Service
public class EarlierAnswers {

    private final EarlierAnswerTable earlier;
    private final AnswerTable answers;
    private final CurrentActor actor;
    private final Clock clock;

    EarlierAnswers(EarlierAnswerTable earlier, AnswerTable answers, CurrentActor actor, Clock clock) {
        this.earlier = earlier;
        this.answers = answers;
        this.actor = actor;
        this.clock = clock;
    }

    /** Of the questions that are asked now, in their order; of each the newest answer. */
    @Transactional(readOnly = true)
    public List<EarlierAnswer> offered(AnswerSheet sheet) {
        var asked = sheet.questions().stream()
                .map(answered -> answered.question().id())
                .collect(Collectors.toSet());
        return earlier.offered(sheet.conversation(), actor.viewer()).stream()
                .filter(answer -> asked.contains(answer.question()))
                .toList();
    }

    /** Takes the answer over; false when there is none to take over, or this list has an answer already. */
    @Transactional
    public boolean keep(ConversationId conversation, QuestionId question, Language shown) {
        return earlier.storeKept(conversation, question, actor.viewer(), shown, clock.instant());
    }

    /** Leaves the answer out, so that it is offered no more; false when this list has an answer already. */
    @Transactional
    public boolean leaveOut(ConversationId conversation, QuestionId question, Language shown) {
        return answers.storeNothing(conversation, question, actor.viewer(), shown, clock.instant());
    }
}
