package nl.mijngesprek.portal.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/** Writes the letter that reminds: with whom, when and where, and what to do who cannot come. It says nothing else. */
@Component
class ReminderLetters {

    private final LetterFrame frame;
    private final ScreenTexts texts;
    private final PublicAddress address;

    ReminderLetters(LetterFrame frame, ScreenTexts texts, PublicAddress address) {
        this.frame = frame;
        this.texts = texts;
        this.address = address;
    }

    Letter write(Reminded reminded, Language language, LocalDate today) {
        return frame.write(
                reminded.addressee(),
                language,
                today,
                in -> t(in, "letter.reminder.heading"),
                (in, paper) -> writeOn(paper, reminded, in));
    }

    private LocalText.Piece t(Language language, String key, Object... arguments) {
        return texts.translate(key, language, arguments);
    }

    private void writeOn(LetterPaper paper, Reminded reminded, Language in) {
        var place = reminded.place();
        paper.heading(1, t(in, "letter.reminder.heading"))
                .paragraph(t(
                        in,
                        "invitation.salutation.text",
                        "name",
                        reminded.addressee().name()))
                .paragraph(t(in, "letter.reminder.text"))
                .heading(2, t(in, "letter.facts.heading"))
                .paragraph("fact", t(in, "invitation.who.label"))
                .lines("value", reminded.officer().name())
                .paragraph("fact", t(in, "invitation.when.label"))
                .paragraph(t(
                        in,
                        "invitation.when.text",
                        "day",
                        Dates.day(reminded.startsAt(), in),
                        "time",
                        Dates.time(reminded.startsAt(), in)))
                .paragraph("fact", t(in, "invitation.where.label"))
                .paragraph(t(in, "invitation.place." + place.kind().code() + ".text"));
        Optional.of(place.address()).filter(where -> !where.isBlank()).ifPresent(where -> paper.lines("value", where));
        paper.heading(2, t(in, "letter.reminder-cannot.heading"))
                .paragraph(t(in, "letter.reminder-cannot.text"))
                .list(
                        "ul",
                        List.of(
                                t(in, "letter.answer-phone.text", "phone", address.phone()),
                                t(in, "letter.answer-digid.text", "address", address.shown()),
                                t(in, "letter.answer-desk.text", "address", address.desk())))
                .paragraph(t(in, "letter.reminder-stop.text"))
                .block("sign")
                .paragraph(t(in, "invitation.regards.text"))
                .lines("signed", reminded.officer().name())
                .paragraph(t(
                        in,
                        "letter.officer-phone.text",
                        "phone",
                        reminded.officer().phone()))
                .closeBlock();
    }
}
