package nl.mijngesprek.portal.letter;

import java.time.LocalDate;
import nl.mijngesprek.portal.behalf.DoneForClient;
import nl.mijngesprek.portal.behalf.DoneWords;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/**
 * Writes the letter that says what an officer did for the client: what, who, when, how they were sure who it was, and how to
 * change it. No reason and no word of the client stands in it, for others open letters too.
 */
@Component
class OnBehalfLetters {

    private final LetterFrame frame;
    private final ScreenTexts texts;
    private final DoneWords words;
    private final PublicAddress address;

    OnBehalfLetters(LetterFrame frame, ScreenTexts texts, DoneWords words, PublicAddress address) {
        this.frame = frame;
        this.texts = texts;
        this.words = words;
        this.address = address;
    }

    Letter write(DoneForClient done, Invited.Addressee to, Language language, LocalDate today) {
        return frame.write(
                to,
                language,
                today,
                in -> t(in, "letter.on-behalf.heading"),
                (in, paper) -> writeOn(paper, done, to, in));
    }

    private LocalText.Piece t(Language language, String key, Object... arguments) {
        return texts.translate(key, language, arguments);
    }

    private void writeOn(LetterPaper paper, DoneForClient done, Invited.Addressee to, Language in) {
        paper.heading(1, t(in, "letter.on-behalf.heading"))
                .paragraph(t(in, "invitation.salutation.text", "name", to.name()))
                .paragraph(t(
                        in,
                        "letter.on-behalf.text",
                        "day",
                        Dates.day(done.at(), in),
                        "time",
                        Dates.time(done.at(), in)));
        words.sure(done, in).forEach(paper::paragraph);
        paper.heading(2, t(in, "letter.on-behalf-what.heading"))
                .list(
                        "ul",
                        done.things().stream().map(thing -> words.of(thing, in)).toList())
                .heading(2, t(in, "letter.on-behalf-wrong.heading"))
                .paragraph(t(in, "letter.on-behalf-not-you.text", "phone", address.phone()))
                .paragraph(t(in, "letter.on-behalf-change.text", "phone", address.phone(), "address", address.shown()))
                .block("sign")
                .paragraph(t(in, "invitation.regards.text"))
                .paragraph(t(in, "letter.sender.text"))
                .paragraph(t(in, "letter.officer-phone.text", "phone", address.phone()))
                .closeBlock();
    }
}
