package nl.mijngesprek.portal.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/**
 * Writes the letter that invites: who, when, where and why; whether one must, on what ground, and the duties of both (A4 to A8);
 * independent support (C1); the questions beforehand (B1); how to answer; and, with an obligation only, last and with help first,
 * what happens to someone who does not come (E6, E7). Dutch is what counts; the translation stands behind it.
 */
@Component
class InvitationLetters {

    private final LetterFrame frame;
    private final ScreenTexts texts;
    private final PublicAddress address;

    InvitationLetters(LetterFrame frame, ScreenTexts texts, PublicAddress address) {
        this.frame = frame;
        this.texts = texts;
        this.address = address;
    }

    Letter write(Invited invited, int position, Language language, LocalDate today) {
        return frame.write(
                invited.addressee(),
                language,
                today,
                in -> new Part(invited, position, in).title(),
                (in, paper) -> new Part(invited, position, in).writeOn(paper));
    }

    /** The letter in one language. */
    private final class Part {

        private final Invited invited;
        private final boolean again;
        private final Language language;

        Part(Invited invited, int position, Language language) {
            this.invited = invited;
            this.again = position > 1;
            this.language = language;
        }

        LocalText.Piece t(String key, Object... arguments) {
            return texts.translate(key, language, arguments);
        }

        private LocalText.Piece p(LocalText text) {
            return text.in(language);
        }

        LocalText.Piece title() {
            return again ? t("letter.again.heading") : t("invitation.letter.heading");
        }

        void writeOn(LetterPaper paper) {
            paper.heading(1, title())
                    .paragraph(t(
                            "invitation.salutation.text",
                            "name",
                            invited.addressee().name()));
            if (again) {
                paper.paragraph(t("letter.again.text"));
            }
            paper.paragraph(p(invited.purpose()));
            writeFacts(paper);
            writeObligation(paper);
            invited.support().ifPresent(support -> paper.heading(2, t("invitation.support.heading"))
                    .paragraph(p(support)));
            paper.heading(2, t("letter.questions.heading"))
                    .paragraph(t("letter.questions.text"))
                    .list("ol", invited.questions().stream().map(this::p).toList());
            writeAnswering(paper);
            invited.consequences().ifPresent(consequences -> paper.heading(2, t("invitation.consequences.heading"))
                    .paragraph(t("invitation.consequences-help.text"))
                    .paragraph(p(consequences)));
            paper.block("sign")
                    .paragraph(t("invitation.regards.text"))
                    .lines("signed", invited.officer().name())
                    .paragraph(t(
                            "letter.officer-phone.text",
                            "phone",
                            invited.officer().phone()))
                    .closeBlock();
        }

        private void writeFacts(LetterPaper paper) {
            var place = invited.place();
            paper.heading(2, t("letter.facts.heading"))
                    .paragraph("fact", t("invitation.who.label"))
                    .lines("value", invited.officer().name())
                    .paragraph("fact", t("invitation.when.label"))
                    .paragraph(t(
                            "invitation.when.text",
                            "day",
                            Dates.day(invited.startsAt(), language),
                            "time",
                            Dates.time(invited.startsAt(), language)))
                    .paragraph(t("invitation.duration.text", "minutes", (int)
                            invited.duration().toMinutes()))
                    .paragraph("fact", t("invitation.where.label"))
                    .paragraph(t("invitation.place." + place.kind().code() + ".text"));
            Optional.of(place.address())
                    .filter(where -> !where.isBlank())
                    .ifPresent(where -> paper.lines("value", where));
        }

        private void writeObligation(LetterPaper paper) {
            var obliged = invited.obligation() == Obligation.OBLIGED;
            paper.heading(2, t("invitation.obligation.heading"))
                    .paragraph(obliged ? t("invitation.obliged.text") : t("invitation.voluntary.text"))
                    .paragraph(p(invited.legalGround()))
                    .heading(3, t("invitation.duties-municipality.heading"))
                    .paragraph(p(invited.municipalityDuties()))
                    .heading(3, t("invitation.duties-client.heading"))
                    .paragraph(p(invited.clientDuties()));
        }

        private void writeAnswering(LetterPaper paper) {
            paper.heading(2, t("letter.answer.heading"))
                    .paragraph(t("letter.answer.text"))
                    .list(
                            "ul",
                            List.of(
                                    t("letter.answer-phone.text", "phone", address.phone()),
                                    t("letter.answer-digid.text", "address", address.shown()),
                                    t("letter.answer-desk.text", "address", address.desk()),
                                    t("letter.answer-code.text", "address", address.replyShown())))
                    .block("answer")
                    .paragraph("fact", t("letter.code.label"))
                    .lines("code", Letter.CODE)
                    .picture("qr", Letter.QR, t("letter.qr.text", "address", address.replyShown()))
                    .paragraph(t("letter.code-until.text"))
                    .closeBlock();
        }
    }
}
