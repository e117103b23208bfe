package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.contact.ReminderWindow;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.NewMessage;
import nl.mijngesprek.portal.outbox.Occasion;
import nl.mijngesprek.portal.outbox.Outbox;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds clients of their coming conversations, by what each of them chose.
 *
 * <p>Each reminder is written in a transaction of its own, under a key that says of which moment of which conversation it
 * reminds. Two portals that do this side by side, or one that died half-way and begins again, find the key taken.
 */
@Service
public class ReminderSending {

    private final ReminderTable table;
    private final ReminderLetters letters;
    private final Notices notices;
    private final Outbox outbox;
    private final Languages languages;
    private final Clock clock;

    ReminderSending(
            ReminderTable table,
            ReminderLetters letters,
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

    /** The conversations of which some reminder may be due, or will be within days; acts as {@link Actor.Reminder}. */
    @Transactional(readOnly = true)
    public List<ConversationId> withoutReminder() {
        var now = clock.instant();
        return table.withoutReminder(now, now.plus(Duration.ofDays(ReminderWindow.MOST_DAYS)));
    }

    /** Writes the reminder of this conversation if it is due now and was not written; acts as {@link Actor.Reminder}. */
    @Transactional
    public boolean remind(ConversationId conversation) {
        var now = clock.instant();
        return table.find(conversation)
                .filter(reminded -> reminded.standing() == 0)
                .filter(reminded -> reminded.window(reminded.addressee().reminders())
                        .filter(window -> window.isOpen(now))
                        .filter(window -> put(reminded, window, now))
                        .isPresent())
                .isPresent();
    }

    /**
     * Reminds by this channel whatever was written before, as the officer who acts and decided so: now, or when its time
     * comes. False when there is no time left for it, no number or address, or nobody to remind.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remindAnew(ConversationId conversation, ReminderChannel channel) {
        var now = clock.instant();
        return table.find(conversation)
                .filter(reminded -> reminded.window(channel)
                        .flatMap(window -> window.next(now).map(moment -> put(reminded, window, moment)))
                        .orElse(false))
                .isPresent();
    }

    /** Whether {@link #remindAnew} would, as things are now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean canRemind(ConversationId conversation, ReminderChannel channel) {
        var now = clock.instant();
        return table.find(conversation)
                .filter(reminded -> reminded.addressee().hasWay(channel))
                .flatMap(reminded -> reminded.window(channel))
                .flatMap(window -> window.next(now))
                .isPresent();
    }

    private boolean put(Reminded reminded, ReminderWindow window, Instant from) {
        return message(reminded, window, from).filter(outbox::put).isPresent();
    }

    /** Empty when there is no number or address for it. */
    private Optional<NewMessage> message(Reminded reminded, ReminderWindow window, Instant from) {
        var occasion = new Occasion(reminded.revision(), from, window.until());
        var to = reminded.addressee();
        var language = languages.byCode(to.languageCode()).orElse(Language.DUTCH);
        var at = reminded.startsAt();
        return switch (window.channel()) {
            case SMS ->
                to.phone()
                        .map(phone -> message(
                                reminded,
                                Channel.SMS,
                                language,
                                new Letter(phone, "", notices.remind("letter.reminder-sms.message", language, at), ""),
                                occasion));
            case EMAIL ->
                to.email()
                        .map(email -> message(
                                reminded,
                                Channel.EMAIL,
                                language,
                                new Letter(
                                        email,
                                        notices.remind("letter.reminder-email.title", language, at),
                                        notices.remind("letter.reminder-email.message", language, at),
                                        ""),
                                occasion));
            case LETTER ->
                to.hasWay(ReminderChannel.LETTER)
                        ? Optional.of(message(
                                reminded,
                                Channel.LETTER,
                                language,
                                letters.write(reminded, language, Dates.dayOf(from)),
                                occasion))
                        : Optional.empty();
            case CALL, NONE -> Optional.empty();
        };
    }

    private static NewMessage message(
            Reminded reminded, Channel channel, Language language, Letter contents, Occasion occasion) {
        return new NewMessage(
                ReminderKey.of(reminded),
                reminded.client(),
                Optional.of(reminded.conversation().value()),
                channel,
                language.code(),
                contents.recipient(),
                contents.title(),
                contents.words(),
                Optional.of(contents.markup()).filter(markup -> !markup.isEmpty()),
                Optional.of(occasion));
    }
}
