package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.util.List;
import nl.mijngesprek.portal.report.RemarkTerms;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.ReportVersion;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/**
 * A report on paper, with what client and municipality said to each other under each sentence, in the words of the client's
 * screens (D3, D4, promise 6). The sentences are as they were written, in Dutch.
 */
@Component
public class ReportPrint {

    private final LetterPress press;
    private final ScreenTexts texts;
    private final PublicAddress address;
    private final RemarkTerms terms;
    private final Clock clock;

    ReportPrint(LetterPress press, ScreenTexts texts, PublicAddress address, RemarkTerms terms, Clock clock) {
        this.press = press;
        this.texts = texts;
        this.address = address;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * The report as tagged PDF (PDF/UA-1).
     *
     * @param versions all there are, the newest first; none where they are not to be listed
     */
    public byte[] print(Report report, List<ReportVersion> versions, Language language, boolean largePrint) {
        return press.pdf(
                new ReportPaper(report, language, largePrint, texts, address, terms, clock.instant()).write(versions));
    }
}
