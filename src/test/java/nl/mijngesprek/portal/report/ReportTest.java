package nl.mijngesprek.portal.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.shared.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A report about Anna in three sentences, whose conversation Joke holds; Karim is a colleague, and Bilal has one too. */
public abstract class ReportTest extends TableTest {

    protected static final String FIRST = "U helpt twaalf uur in het buurthuis.";
    protected static final String SECOND = "U wilt beter Nederlands leren.";
    protected static final String THIRD = "Wij zoeken een taalles voor u.";

    @Autowired
    protected Reports reports;

    @Autowired
    protected Remarks remarks;

    @Autowired
    protected ReportDesk desk;

    protected OfficerId joke = new OfficerId(new java.util.UUID(0, 0));
    protected OfficerId karim = joke;
    protected ConversationId conversation = new ConversationId(new java.util.UUID(0, 0));
    protected ReportId report = new ReportId(new java.util.UUID(0, 0));
    protected ReportId ofBilal = report;

    @BeforeEach
    void bothHaveAReport() {
        joke = officer("Joke Visser");
        karim = officer("Karim Bos");
        conversation = conversation(anna, lastWeek);
        giveTo(joke, conversation);
        report = deliver(anna, conversation, FIRST, SECOND, THIRD);
        var his = conversation(bilal, lastWeek);
        giveTo(karim, his);
        ofBilal = deliver(bilal, his, "U werkte in een winkel.");
    }

    protected ReportId deliver(ClientId client, ConversationId held, String... wordings) {
        var delivery = new ReportDelivery(
                reference(),
                1,
                client,
                held,
                "Joke Visser",
                lastWeek.plusSeconds(3600),
                Arrays.stream(wordings)
                        .map(wording -> new SentenceDelivery(
                                wording.equals(wordings[0])
                                        ? Optional.of(LocalText.ofDutch("Uw dag"))
                                        : Optional.empty(),
                                wording))
                        .toList());
        return ((ReportOutcome.Delivered) intake(() -> reports.deliver(delivery))).id();
    }

    protected Report read() {
        return read(report);
    }

    protected Report read(ReportId version) {
        return as(anna, () -> reports.find(version)).orElseThrow();
    }

    protected PassageId passage(int position) {
        return read().at(position).orElseThrow().passage();
    }

    protected Exchange exchange(PassageId passage) {
        return read(read().newest()).exchanges().stream()
                .filter(exchange -> exchange.passage().equals(passage))
                .findFirst()
                .orElseThrow();
    }

    protected void write(PassageId passage, Verdict verdict, String words) {
        as(anna, () -> {
            reports.judge(passage, verdict);
            var draft = exchangeOfAnna(passage).draft().orElseThrow().words();
            return reports.saveWords(passage, words, draft.version());
        });
    }

    private Exchange exchangeOfAnna(PassageId passage) {
        return reports.findWith(passage).orElseThrow().exchanges().stream()
                .filter(exchange -> exchange.passage().equals(passage))
                .findFirst()
                .orElseThrow();
    }

    protected SentRemark sent(PassageId passage, Verdict verdict, String words) {
        write(passage, verdict, words);
        var outcome = as(anna, () -> remarks.send(report, passage));
        if (!outcome.equals(new SendOutcome.Sent(1))) {
            throw new AssertionError(outcome.toString());
        }
        return exchange(passage).sent().getLast();
    }

    protected SendOutcome send(PassageId passage) {
        return as(anna, () -> remarks.send(report, passage));
    }

    protected DeskOutcome answer(SentRemark remark, RemarkAnswer.Kind kind, String words) {
        return answer(joke, remark, kind, words, Optional.empty());
    }

    protected DeskOutcome answer(
            OfficerId officer,
            SentRemark remark,
            RemarkAnswer.Kind kind,
            String words,
            Optional<Correction> correction) {
        return as(officer, () -> desk.answer(remark.id(), new NewAnswer(kind, words, correction)));
    }

    protected ReportId adopted(SentRemark remark, Correction correction) {
        return ((DeskOutcome.Done)
                        answer(joke, remark, RemarkAnswer.Kind.ADOPTED, "U heeft gelijk.", Optional.of(correction)))
                .report();
    }

    protected static List<String> wordings(Report version) {
        return version.sentences().stream().map(Sentence::wording).toList();
    }
}
