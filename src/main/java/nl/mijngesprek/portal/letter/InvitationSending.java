package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.InvitationId;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.MessageHandedOver;
import nl.mijngesprek.portal.outbox.Outbox;
import nl.mijngesprek.portal.reply.ReplyCodes;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends the invitations to conversations, each once: by letter, with a word by SMS or e-mail for who wants that. */
@Service
public class InvitationSending {

    /** The post takes two days. */
    private static final int POST_DAYS = 2;

    private final InvitedTable table;
    private final InvitationLetters letters;
    private final Notices notices;
    private final ReplyCodes codes;
    private final Outbox outbox;
    private final Languages languages;
    private final Clock clock;

    InvitationSending(
            InvitedTable table,
            InvitationLetters letters,
            Notices notices,
            ReplyCodes codes,
            Outbox outbox,
            Languages languages,
            Clock clock) {
        this.table = table;
        this.letters = letters;
        this.notices = notices;
        this.codes = codes;
        this.outbox = outbox;
        this.languages = languages;
        this.clock = clock;
    }

    /**
     * Sends an invitation to this conversation; acts as {@link Actor.Officer}. Sent twice, it goes once.
     *
     * @param position 1 for the first invitation, 2 for the first repeated one, and so on
     */
    @Transactional
    public SendingOutcome send(ConversationId conversation, int position) {
        // Nobody is invited to what is called off at the same moment.
        table.oneAtATime(conversation);
        var found = table.find(conversation);
        if (found.isEmpty()) {
            return new SendingOutcome.NotFound();
        }
        var invited = found.get();
        if (position <= invited.timesInvited()) {
            return new SendingOutcome.AlreadySent();
        }
        return refusal(invited, position).orElseGet(() -> send(invited, position));
    }

    private Optional<SendingOutcome> refusal(Invited invited, int position) {
        if (invited.cancelled() || !invited.startsAt().isAfter(clock.instant())) {
            return Optional.of(new SendingOutcome.ConversationOver(invited.startsAt()));
        }
        if (position != invited.timesInvited() + 1) {
            return Optional.of(new SendingOutcome.OutOfOrder());
        }
        var missing = missing(invited);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new SendingOutcome.Lacking(missing));
    }

    static Set<Missing> missing(Invited invited) {
        var missing = EnumSet.noneOf(Missing.class);
        if (invited.support().isEmpty()) {
            missing.add(Missing.SUPPORT);
        }
        if (invited.questions().isEmpty()) {
            missing.add(Missing.QUESTIONS);
        }
        if (invited.obligation() == Obligation.OBLIGED && invited.consequences().isEmpty()) {
            missing.add(Missing.CONSEQUENCES);
        }
        if (invited.addressee().address().isEmpty()) {
            missing.add(Missing.ADDRESS);
        }
        return missing;
    }

    private SendingOutcome send(Invited invited, int position) {
        var language = languages.byCode(invited.addressee().languageCode()).orElse(Language.DUTCH);
        var today = Dates.dayOf(clock.instant());
        var letter = letters.write(invited, position, language, today);
        var stored = table.store(invited, position, language.code(), letter.words(), today);
        if (stored.isEmpty()) {
            return new SendingOutcome.AlreadySent();
        }
        var invitation = stored.get();
        codes.issue(invitation, invited.conversation(), invited.client());
        outbox.put(letter.to(invited, InvitationKey.of(invitation), language));
        notices.ofInvitation(invited, invitation, language).ifPresent(outbox::put);
        return new SendingOutcome.Sent(invitation);
    }

    /** A letter that is on its way is there after the days the post takes, unless it comes back. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void deliver(MessageHandedOver handedOver) {
        if (handedOver.channel() == Channel.LETTER) {
            InvitationKey.invitation(handedOver.key())
                    .ifPresent((InvitationId invitation) -> table.storeDelivery(
                            invitation, Dates.dayOf(handedOver.at()).plusDays(POST_DAYS)));
        }
    }
}
