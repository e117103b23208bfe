package nl.mijngesprek.portal.letter;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.InvitationId;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.NewMessage;
import nl.mijngesprek.portal.report.ReportNews;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/**
 * A word by SMS or e-mail, for who chose that: that there is something to read, and never what; or that there is an
 * appointment, and never with whom, where or about what.
 * Anybody may look over a shoulder, so they hold nothing about the person, the purpose or any consequence.
 */
@Component
class Notices {

    private final ScreenTexts texts;
    private final PublicAddress address;

    Notices(ScreenTexts texts, PublicAddress address) {
        this.texts = texts;
        this.address = address;
    }

    /** Beside the letter; empty for who did not choose this, or whose number or address is not known. */
    Optional<NewMessage> ofInvitation(Invited invited, InvitationId invitation, Language language) {
        return notice(invited, InvitationKey.ofNotice(invitation), language, "letter.notice-email.message");
    }

    /** Instead of a letter; empty for who did not choose this, or whose number or address is not known. */
    Optional<NewMessage> ofCalledOff(Invited invited, String key, Language language) {
        return notice(invited, key, language, "letter.called-off-email.message");
    }

    private Optional<NewMessage> notice(Invited invited, String key, Language language, String mail) {
        return switch (invited.addressee().reminders()) {
            case SMS ->
                invited.addressee()
                        .phone()
                        .map(phone -> message(
                                invited,
                                key,
                                language,
                                Channel.SMS,
                                phone,
                                "",
                                say("letter.notice-sms.message", language)));
            case EMAIL ->
                invited.addressee()
                        .email()
                        .map(email -> message(
                                invited,
                                key,
                                language,
                                Channel.EMAIL,
                                email,
                                say("letter.notice-email.title", language),
                                say(mail, language)));
            case LETTER, CALL, NONE -> Optional.empty();
        };
    }

    private static NewMessage message(
            Invited invited,
            String key,
            Language language,
            Channel channel,
            String recipient,
            String subject,
            String words) {
        return new NewMessage(
                key,
                invited.client(),
                Optional.of(invited.conversation().value()),
                channel,
                language.code(),
                recipient,
                subject,
                words,
                Optional.empty());
    }

    /** A reminder: that there is an appointment, and when, for without that it would remind of nothing. */
    String remind(String key, Language language, Instant startsAt) {
        return PlainWords.of(texts.translate(
                        key,
                        language,
                        "phone",
                        address.phone(),
                        "address",
                        address.shown(),
                        "day",
                        Dates.day(startsAt, language),
                        "time",
                        Dates.time(startsAt, language))
                .words());
    }

    /** A text message that there is something about a report; a term names its day, as a reminder does. */
    String sms(ReportNews news, Language language) {
        return switch (news.kind()) {
            case PUBLISHED, NEWS -> say("letter.notice-sms.message", language);
            case QUESTION -> question("letter.report-question-sms.message", news, language);
            case LATE -> say("letter.report-late-sms.message", language);
        };
    }

    /** The same as an e-mail. */
    String mail(ReportNews news, Language language) {
        return switch (news.kind()) {
            case PUBLISHED, NEWS -> say("letter.called-off-email.message", language);
            case QUESTION -> question("letter.report-question-email.message", news, language);
            case LATE -> say("letter.report-late-email.message", language);
        };
    }

    /**
     * A text message about who helps. Whoever looks over a shoulder learns neither who that is, nor what was asked or answered (C2).
     */
    String sms(HelpNews news, Language language) {
        return switch (news) {
            case HelpNews.Ending ending -> ending("letter.permission-ends-sms.message", ending, language);
            case HelpNews.Answered _ -> say("letter.support-answer-sms.message", language);
        };
    }

    /** The same as an e-mail. */
    String mail(HelpNews news, Language language) {
        return switch (news) {
            case HelpNews.Ending ending -> ending("letter.permission-ends-email.message", ending, language);
            case HelpNews.Answered _ -> say("letter.support-answer-email.message", language);
        };
    }

    private String ending(String key, HelpNews.Ending news, Language language) {
        return PlainWords.of(texts.translate(
                        key,
                        language,
                        "phone",
                        address.phone(),
                        "address",
                        address.shown(),
                        "day",
                        HelpLetters.lastDay(news.endsAt(), language))
                .words());
    }

    private String question(String key, ReportNews news, Language language) {
        return PlainWords.of(texts.translate(
                        key,
                        language,
                        "phone",
                        address.phone(),
                        "address",
                        address.shown(),
                        "day",
                        Dates.day(news.endsAt().orElseThrow(), language))
                .words());
    }

    /** A question by SMS: where it is read and answered, and nothing of what it asks, or of whom. */
    String ask(String code, Language language) {
        return PlainWords.of(texts.translate("letter.permission-sms.message", language, "link", address.consent(code))
                .words());
    }

    /** Without the marks around values: a text message pays for each of them. */
    String say(String key, Language language) {
        return PlainWords.of(texts.translate(key, language, "phone", address.phone(), "address", address.shown())
                .words());
    }
}
