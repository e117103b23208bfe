package nl.mijngesprek.portal.reply;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.reply.ReplyKey.Purpose;
import org.springframework.stereotype.Component;

/** Where somebody with a code comes in: acts as {@link Actor.Reply}, who sees what belongs to this code and nothing else. */
@Component
public class ReplyDoor {

    private static final LocalDate NOBODYS_BIRTH_DATE = LocalDate.of(1000, 1, 1);

    private final Replies replies;
    private final ReplyKey key;
    private final Tickets tickets;
    private final CurrentActor currentActor;

    ReplyDoor(Replies replies, ReplyKey key, Tickets tickets, CurrentActor currentActor) {
        this.replies = replies;
        this.key = key;
        this.tickets = tickets;
        this.currentActor = currentActor;
    }

    /**
     * Tries a code. Whatever is wrong with it, the same is done and the same is said.
     *
     * @param typedCode whatever was typed
     * @param birthDate empty when it was no date
     * @param from the address of the internet that it comes from
     */
    public Opening open(String typedCode, Optional<LocalDate> birthDate, String from) {
        // What cannot be a code is looked for all the same, and found as seldom.
        var characters = ReplyCode.parse(typedCode).map(ReplyCode::characters).orElse(typedCode);
        var hash = HexFormat.of().formatHex(key.hash(Purpose.FIND_CODE, characters));
        var attempt = new ReplyAttempt(birthDate.orElse(NOBODYS_BIRTH_DATE), characters, from);
        return currentActor.as(new Actor.Reply(hash), () -> switch (replies.tryCode(attempt)) {
            case TOO_OFTEN -> new Opening.TooOften();
            case REFUSED -> new Opening.Refused();
            case ALLOWED -> new Opening.Opened(tickets.make(hash));
        });
    }

    /** What the browser keeps for this ticket. */
    public String write(Ticket ticket) {
        return tickets.write(ticket);
    }

    /** The ticket the browser kept; empty when it is none of ours or too old. */
    public Optional<Ticket> read(String kept) {
        return tickets.read(kept);
    }

    /** Answers; the same again changes nothing, and another answer of the same visit takes its place. */
    public ReplyOutcome answer(Ticket ticket, Reply reply, String words) {
        return currentActor.as(new Actor.Reply(ticket.codeHash()), () -> replies.answer(ticket, reply, words));
    }
}
