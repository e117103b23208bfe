package nl.mijngesprek.portal.letter;

import java.time.Instant;
import java.time.LocalDate;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/**
 * Writes the letters about who helps: whose permission ends, when, and that nothing needs to be done; or that there is an answer,
 * and where to read it.
 */
@Component
class HelpLetters {

    private final LetterFrame frame;
    private final ScreenTexts texts;
    private final PublicAddress address;

    HelpLetters(LetterFrame frame, ScreenTexts texts, PublicAddress address) {
        this.frame = frame;
        this.texts = texts;
        this.address = address;
    }

    Letter write(HelpNews news, Invited.Addressee to, Language language, LocalDate today) {
        return frame.write(
                to, language, today, in -> t(in, heading(news)), (in, paper) -> writeOn(paper, news, to, in));
    }

    private static String heading(HelpNews news) {
        return switch (news) {
            case HelpNews.Ending _ -> "letter.permission-ends.heading";
            case HelpNews.Answered _ -> "letter.support-answer.heading";
        };
    }

    private LocalText.Piece t(Language language, String key, Object... arguments) {
        return texts.translate(key, language, arguments);
    }

    private void writeOn(LetterPaper paper, HelpNews news, Invited.Addressee to, Language in) {
        paper.heading(1, t(in, heading(news))).paragraph(t(in, "invitation.salutation.text", "name", to.name()));
        switch (news) {
            case HelpNews.Ending ending ->
                paper.paragraph(t(
                                in,
                                "letter.permission-ends.text",
                                "helper",
                                ending.helper(),
                                "day",
                                lastDay(ending.endsAt(), in)))
                        .heading(2, t(in, "letter.permission-more.heading"))
                        .paragraph(t(in, "letter.permission-more.text", "address", address.shown()))
                        .paragraph(t(in, "letter.permission-stop.text"))
                        .paragraph(t(in, "letter.permission-phone.text", "phone", address.phone()));
            case HelpNews.Answered _ ->
                paper.paragraph(t(in, "letter.support-answer.text"))
                        .heading(2, t(in, "letter.support-answer-how.heading"))
                        .paragraph(t(in, "letter.report-web.text", "address", address.shown()))
                        .paragraph(t(in, "letter.support-answer-else.text"));
        }
        paper.block("sign")
                .paragraph(t(in, "invitation.regards.text"))
                .paragraph(t(in, "letter.sender.text"))
                .closeBlock();
    }

    /** A permission that ends at midnight is good the day before. */
    static String lastDay(Instant endsAt, Language language) {
        return Dates.day(endsAt.minusMillis(1), language);
    }
}
