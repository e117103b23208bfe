package nl.mijngesprek.portal.letter;

import java.time.LocalDate;
import nl.mijngesprek.portal.mandate.ToTell;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/**
 * Writes the letter that says that somebody may act for the client: who, for what, until when, how it was given, and how to end
 * it. Whoever did not give it learns of it here, at the address that the municipality knows.
 */
@Component
class PermissionLetters {

    private final LetterFrame frame;
    private final ScreenTexts texts;
    private final PublicAddress address;

    PermissionLetters(LetterFrame frame, ScreenTexts texts, PublicAddress address) {
        this.frame = frame;
        this.texts = texts;
        this.address = address;
    }

    Letter write(ToTell permission, Invited.Addressee to, Language language, LocalDate today) {
        return frame.write(
                to,
                language,
                today,
                in -> t(in, "letter.permission.heading"),
                (in, paper) -> writeOn(paper, permission, to, in));
    }

    private LocalText.Piece t(Language language, String key, Object... arguments) {
        return texts.translate(key, language, arguments);
    }

    private void writeOn(LetterPaper paper, ToTell permission, Invited.Addressee to, Language in) {
        paper.heading(1, t(in, "letter.permission.heading"))
                .paragraph(t(in, "invitation.salutation.text", "name", to.name()))
                .paragraph(t(in, "letter.permission.text", "name", permission.helper()))
                .paragraph(t(
                        in,
                        "mandate.way." + permission.way().code() + ".text",
                        "day",
                        Dates.day(permission.givenAt(), in)))
                .heading(2, t(in, "letter.permission-what.heading"))
                .list(
                        "ul",
                        permission.tasks().stream()
                                .sorted()
                                .map(task -> t(in, "mandate.task." + task.code() + ".option"))
                                .toList())
                .paragraph(t(
                        in,
                        "mandate.until.text",
                        "day",
                        Dates.day(permission.endsAt().minusMillis(1), in)));
        if (permission.ended()) {
            paper.paragraph(t(in, "letter.permission-ended.text"));
        }
        paper.heading(2, t(in, "letter.permission-end.heading"))
                .paragraph(t(in, "letter.permission-end.text", "phone", address.phone(), "address", address.shown()))
                .paragraph(t(in, "letter.permission-not-you.text", "phone", address.phone()))
                .block("sign")
                .paragraph(t(in, "invitation.regards.text"))
                .paragraph(t(in, "letter.sender.text"))
                .paragraph(t(in, "letter.officer-phone.text", "phone", address.phone()))
                .closeBlock();
    }
}
