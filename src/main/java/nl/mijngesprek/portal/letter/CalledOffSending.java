package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.invitation.CalledOff;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.NewMessage;
import nl.mijngesprek.portal.outbox.Outbox;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a client that a conversation was called off, once: a word by SMS or e-mail for who chose that, else a letter.
 * Who was never invited knows of nothing, and hears nothing.
 */
@Service
public class CalledOffSending {

    /** A letter that goes out today is read then. */
    private static final int DAYS_TO_READ = 3;

    private static final String KEY = "called off ";

    private final InvitedTable table;
    private final CalledOffLetters letters;
    private final Notices notices;
    private final Outbox outbox;
    private final Languages languages;
    private final Clock clock;

    CalledOffSending(
            InvitedTable table,
            CalledOffLetters letters,
            Notices notices,
            Outbox outbox,
            Languages languages,
            Clock clock) {
        this.table = table;
        this.letters = letters;
        this.notices = notices;
        this.outbox = outbox;
        this.languages = languages;
        this.clock = clock;
    }

    /** Puts the message out in the transaction of whoever calls off; acts as {@link Actor.Officer}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(ConversationId conversation, CalledOff off) {
        table.find(conversation)
                .filter(invited -> invited.timesInvited() > 0)
                .flatMap(invited -> message(invited, off))
                .ifPresent(outbox::put);
    }

    /** How the client of this conversation, which was called off, hears of it; acts as {@link Actor.Officer}. */
    @Transactional(readOnly = true)
    public Telling telling(ConversationId conversation) {
        var by = outbox.channelOf(key(conversation));
        var invited = table.find(conversation).filter(known -> known.timesInvited() > 0);
        return new Telling(
                by,
                invited.isPresent(),
                invited.filter(known -> isToBeCalled(known, by)).isPresent());
    }

    private boolean isToBeCalled(Invited invited, Optional<Channel> by) {
        return invited.addressee().reminders() == ReminderChannel.CALL
                || by.isEmpty()
                || (by.get() == Channel.LETTER && isSoon(invited));
    }

    private boolean isSoon(Invited invited) {
        return Dates.dayOf(invited.startsAt())
                .isBefore(Dates.dayOf(clock.instant()).plusDays(DAYS_TO_READ));
    }

    private Optional<NewMessage> message(Invited invited, CalledOff off) {
        var language = languages.byCode(invited.addressee().languageCode()).orElse(Language.DUTCH);
        return notices.ofCalledOff(invited, key(invited.conversation()), language)
                .or(() -> invited.addressee().address().map(_ -> letter(invited, off, language)));
    }

    private NewMessage letter(Invited invited, CalledOff off, Language language) {
        return letters.write(invited, off, language, Dates.dayOf(clock.instant()))
                .to(invited, key(invited.conversation()), language);
    }

    private static String key(ConversationId conversation) {
        return KEY + conversation.value();
    }
}
