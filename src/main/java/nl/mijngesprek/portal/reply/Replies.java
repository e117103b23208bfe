package nl.mijngesprek.portal.reply;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a code opens, and how often it may be tried. */
@Service
class Replies {

    /** Whether somebody may come in. */
    enum Verdict {
        ALLOWED,
        REFUSED,
        TOO_OFTEN
    }

    private final ReplyTable table;
    private final CodeTries tries;
    private final Clock clock;

    Replies(ReplyTable table, CodeTries tries, Clock clock) {
        this.table = table;
        this.tries = tries;
        this.clock = clock;
    }

    /** Counts the attempt, and tells whether it was right. */
    @Transactional
    public Verdict tryCode(ReplyAttempt attempt) {
        var tooOften = tries.isTooOften(attempt.characters(), attempt.from());
        var right = table.opens(attempt.birthDate(), clock.instant());
        if (tooOften) {
            return Verdict.TOO_OFTEN;
        }
        return right ? Verdict.ALLOWED : Verdict.REFUSED;
    }

    /** Keeps the answer that this visit gives. */
    @Transactional
    public ReplyOutcome answer(Ticket ticket, Reply reply, String typed) {
        if (Words.length(Words.clean(typed)) > Words.LIMIT) {
            return new ReplyOutcome.TooLong();
        }
        if (reply.choice().isEmpty() && typed.isBlank()) {
            return new ReplyOutcome.WordsMissing();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var conversation = table.use(ticket.visit(), now);
        if (conversation.isEmpty()) {
            return new ReplyOutcome.Refused();
        }
        // Called off meanwhile, it answers nothing any more; this waits for whoever calls it off just now.
        if (!table.isStillAhead(conversation.get(), now)) {
            return new ReplyOutcome.Refused();
        }
        if (reply.choice().isPresent()) {
            table.storeChoice(reply.choice().get(), now);
        } else {
            table.storeReason(ticket.visit(), now);
        }
        var words = reply.choice().isPresent() ? table.answerWords() : table.reasonWords(ticket.visit());
        return switch (words.save(typed, 0, now)) {
            case Words.Saved _, Words.SavedBoth _ -> new ReplyOutcome.Kept();
            // Beside words of before, which stay.
            case Words.TooLong _, Words.NotYours _ -> new ReplyOutcome.TooLong();
        };
    }
}
