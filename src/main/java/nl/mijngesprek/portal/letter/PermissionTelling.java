package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.mandate.GivenMandates;
import nl.mijngesprek.portal.mandate.SmsAsk;
import nl.mijngesprek.portal.mandate.SmsAsks;
import nl.mijngesprek.portal.mandate.ToTell;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.NewMessage;
import nl.mijngesprek.portal.outbox.Outbox;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what clients read about permissions they give without logging in; all acts as {@link Actor.Notifier}. */
@Service
class PermissionTelling {

    private static final String ASKED = "permission asked ";
    private static final String GIVEN = "permission given ";

    private final ToldTable table;
    private final SmsAsks asks;
    private final GivenMandates given;
    private final PermissionLetters letters;
    private final Notices notices;
    private final Outbox outbox;
    private final Languages languages;
    private final Clock clock;

    PermissionTelling(
            ToldTable table,
            SmsAsks asks,
            GivenMandates given,
            PermissionLetters letters,
            Notices notices,
            Outbox outbox,
            Languages languages,
            Clock clock) {
        this.table = table;
        this.asks = asks;
        this.given = given;
        this.letters = letters;
        this.notices = notices;
        this.outbox = outbox;
        this.languages = languages;
        this.clock = clock;
    }

    /** Sends the link that leads to the question, to the number that the municipality knows; says how many messages. */
    @Transactional
    public int ask(SmsAsk ask) {
        var to = table.find(ask.client());
        var phone = to.flatMap(Invited.Addressee::phone);
        if (phone.isEmpty()) {
            return 0;
        }
        var language = language(to.orElseThrow());
        return outbox.put(new NewMessage(
                        ASKED + ask.proposal().text(),
                        ask.client(),
                        Optional.empty(),
                        Channel.SMS,
                        language.code(),
                        phone.get(),
                        "",
                        notices.ask(asks.send(ask).characters(), language),
                        Optional.empty()))
                ? 1
                : 0;
    }

    /** Confirms by a letter that it holds, and says how to end it; whom no letter reaches reads it after logging in. */
    @Transactional
    public int confirm(ToTell permission) {
        // Looked up before it is told: after that it is no affair of who tells any more.
        var to = table.find(permission.client()).filter(known -> known.address().isPresent());
        given.markTold(permission);
        if (to.isEmpty()) {
            return 0;
        }
        var language = language(to.get());
        var letter = letters.write(permission, to.get(), language, Dates.dayOf(clock.instant()));
        return outbox.put(new NewMessage(
                        GIVEN + permission.mandate().value(),
                        permission.client(),
                        Optional.empty(),
                        Channel.LETTER,
                        language.code(),
                        letter.recipient(),
                        letter.title(),
                        letter.words(),
                        Optional.of(letter.markup())))
                ? 1
                : 0;
    }

    private Language language(Invited.Addressee to) {
        return languages.byCode(to.languageCode()).orElse(Language.DUTCH);
    }
}
