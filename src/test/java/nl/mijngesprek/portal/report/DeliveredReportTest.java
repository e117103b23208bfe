package nl.mijngesprek.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.shared.LocalText;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of reports that were delivered, with what client and municipality say beside them. */
public abstract class DeliveredReportTest extends TableTest {

    protected static final LocalText WORK = new LocalText(Map.of("nl", "Werk", "en", "Work", "ar", "العمل"));

    @Autowired
    protected Reports reports;

    @Autowired
    protected Remarks remarks;

    protected static List<SentenceDelivery> sentences(String... wordings) {
        return Arrays.stream(wordings)
                .map(wording -> new SentenceDelivery(
                        wording.equals(wordings[0]) ? Optional.of(WORK) : Optional.empty(), wording))
                .toList();
    }

    /** The first version of a report of a conversation that this officer holds. */
    protected ReportId published(ClientId client, OfficerId officer, String... wordings) {
        var conversation = conversationWithOwnOfficer(client, lastWeek, "Officer " + reference());
        giveTo(officer, conversation);
        return deliver(client, conversation, reference(), 1, sentences(wordings));
    }

    /** Another version of the same report. */
    protected ReportId corrected(ReportId before, ClientId client, String... wordings) {
        var report = find(before, client);
        return deliver(client, report.conversation(), referenceOf(before), report.version() + 1, sentences(wordings));
    }

    protected ReportId deliver(
            ClientId client,
            ConversationId conversation,
            String reference,
            int version,
            List<SentenceDelivery> sentences) {
        var delivery = new ReportDelivery(
                reference, version, client, conversation, "Joke Visser", lastWeek.plusSeconds(3600), sentences);
        return ((ReportOutcome.Delivered) intake(() -> reports.deliver(delivery))).id();
    }

    protected String referenceOf(ReportId report) {
        return intake(() ->
                inTransaction(() -> database.fetchSingle("select reference from report where id = ?", report.value())
                        .get(0, String.class)));
    }

    protected Report find(ReportId report, ClientId client) {
        return as(client, () -> reports.find(report)).orElseThrow();
    }

    protected PassageId passage(ReportId report, ClientId client, int position) {
        return find(report, client).at(position).orElseThrow().passage();
    }

    /** Sends this beside a passage. */
    protected RemarkId say(ClientId client, ReportId report, PassageId passage, Verdict verdict, String words) {
        as(client, () -> reports.judge(passage, verdict));
        var version = exchange(client, report, passage)
                .draft()
                .map(draft -> draft.words().version())
                .orElse(0);
        as(client, () -> reports.saveWords(passage, words, version));
        assertThat(as(client, () -> remarks.send(report, passage))).isInstanceOf(SendOutcome.Sent.class);
        return exchange(client, report, passage).sent().getLast().id();
    }

    protected Exchange exchange(ClientId client, ReportId report, PassageId passage) {
        return find(report, client).exchanges().stream()
                .filter(exchange -> exchange.passage().equals(passage))
                .findFirst()
                .orElseThrow();
    }

    /** Answers a remark, as the officer of the conversation; adopted in a version where the kind says so. */
    protected void answer(
            OfficerId officer,
            ClientId client,
            RemarkId remark,
            String kind,
            String words,
            Optional<ReportId> adoptedIn) {
        as(
                officer,
                () -> inTransaction(() -> database.execute(
                        "insert into remark_answer (remark_id, client_id, officer_id, kind, words, report_id)"
                                + " values (?, ?, ?, ?, ?, ?::uuid)",
                        remark.value(),
                        client.value(),
                        officer.value(),
                        kind,
                        words,
                        adoptedIn.map(ReportId::value).map(UUID::toString).orElse(null))));
    }

    protected void react(ClientId client, ReportId report, PassageId passage, String words) {
        as(client, () -> reports.saveReaction(passage, words, 0));
        assertThat(as(client, () -> remarks.react(report, passage))).isInstanceOf(SendOutcome.Reacted.class);
    }

    protected void close(OfficerId officer, ReportId root, ClientId client) {
        as(
                officer,
                () -> inTransaction(() -> database.execute(
                        "insert into report_closing (id, root_id, report_id, client_id, officer_id)"
                                + " values (gen_random_uuid(), ?, ?, ?, ?)",
                        root.value(),
                        root.value(),
                        client.value(),
                        officer.value())));
    }
}
