package nl.mijngesprek.portal.letter;

import java.time.LocalDate;
import nl.mijngesprek.portal.invitation.CalledOff;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/** Writes the letter that says that a conversation does not take place: why, what follows, and that nobody stayed away. */
@Component
class CalledOffLetters {

    private final ScreenTexts texts;
    private final LetterFrame frame;

    CalledOffLetters(ScreenTexts texts, LetterFrame frame) {
        this.texts = texts;
        this.frame = frame;
    }

    Letter write(Invited invited, CalledOff off, Language language, LocalDate today) {
        return frame.write(
                invited.addressee(),
                language,
                today,
                in -> texts.translate("letter.called-off.heading", in),
                (in, paper) -> write(invited, off, in, paper));
    }

    private void write(Invited invited, CalledOff off, Language language, LetterPaper paper) {
        paper.heading(1, texts.translate("letter.called-off.heading", language))
                .paragraph(texts.translate(
                        "invitation.salutation.text",
                        language,
                        "name",
                        invited.addressee().name()))
                .paragraph(texts.translate(
                        "letter.called-off.text",
                        language,
                        "day",
                        Dates.day(invited.startsAt(), language),
                        "time",
                        Dates.time(invited.startsAt(), language)))
                .heading(2, texts.translate("letter.called-off-why.heading", language))
                .paragraph(LocalText.ofDutch(off.reason()).in(language))
                .heading(2, texts.translate("letter.called-off-next.heading", language))
                .paragraph(texts.translate("letter.called-off-nothing.text", language))
                .paragraph(texts.translate(
                        off.newMoment() ? "invitation.called-off-new.text" : "invitation.called-off-none.text",
                        language))
                .block("sign")
                .paragraph(texts.translate("invitation.regards.text", language))
                .lines("signed", invited.officer().name())
                .paragraph(texts.translate(
                        "letter.officer-phone.text",
                        language,
                        "phone",
                        invited.officer().phone()))
                .closeBlock();
    }
}
