package nl.mijngesprek.portal.letter;

import java.time.LocalDate;
import java.util.List;
import nl.mijngesprek.portal.report.ReportNews;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/**
 * Writes the letter that says that there is something about a report, and how to read it: also on paper, and also without a
 * phone or a computer (promise 6). It holds nothing of the report.
 */
@Component
class ReportLetters {

    private final LetterFrame frame;
    private final ScreenTexts texts;
    private final PublicAddress address;

    ReportLetters(LetterFrame frame, ScreenTexts texts, PublicAddress address) {
        this.frame = frame;
        this.texts = texts;
        this.address = address;
    }

    Letter write(ReportNews news, Invited.Addressee to, Language language, LocalDate today) {
        return frame.write(
                to, language, today, in -> t(in, heading(news)), (in, paper) -> writeOn(paper, news, to, in));
    }

    private static String heading(ReportNews news) {
        return "letter.report-" + news.kind().code() + ".heading";
    }

    private LocalText.Piece t(Language language, String key, Object... arguments) {
        return texts.translate(key, language, arguments);
    }

    private void writeOn(LetterPaper paper, ReportNews news, Invited.Addressee to, Language in) {
        paper.heading(1, t(in, heading(news)))
                .paragraph(t(in, "invitation.salutation.text", "name", to.name()))
                .paragraph(news.endsAt()
                        .map(end -> t(in, "letter.report-question.text", "day", Dates.day(end, in)))
                        .orElseGet(() -> t(in, "letter.report-" + news.kind().code() + ".text")))
                .heading(2, t(in, "letter.report-how.heading"))
                .list(
                        "ul",
                        List.of(
                                t(in, "letter.report-web.text", "address", address.shown()),
                                t(in, "letter.report-paper.text", "phone", address.phone())))
                .paragraph(t(in, "letter.report-say.text"))
                .block("sign")
                .paragraph(t(in, "invitation.regards.text"))
                .paragraph(t(in, "letter.sender.text"))
                .paragraph(t(in, "letter.officer-phone.text", "phone", address.phone()))
                .closeBlock();
    }
}
