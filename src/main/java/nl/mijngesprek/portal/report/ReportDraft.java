package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.shared.ContentHash;

/**
 * A report that an officer is writing; the client knows that it is, and reads it once it is published.
 *
 * @param language code of the language that the client reads
 * @param begunBy the name of who began it
 * @param dueOn the last day on which the client is to have it
 * @param ended whether it is published or discarded, so that nothing in it can change
 * @param published the report it became
 * @param all every sentence, in the order of the report; those that are taken out among them
 */
public record ReportDraft(
        ReportDraftId id,
        ClientId client,
        String clientName,
        String language,
        Contact contact,
        String begunBy,
        Instant begunAt,
        LocalDate dueOn,
        boolean ended,
        Optional<ReportId> published,
        List<DraftSentence> all) {

    public ReportDraft {
        all = List.copyOf(all);
    }

    /** The sentences of the report, in its order. */
    public List<DraftSentence> sentences() {
        return all.stream().filter(sentence -> !sentence.removed()).toList();
    }

    public List<DraftSentence> sentences(String topic) {
        return sentences().stream()
                .filter(sentence -> sentence.topic().equals(topic))
                .toList();
    }

    public List<DraftSentence> removed(String topic) {
        return all.stream()
                .filter(DraftSentence::removed)
                .filter(sentence -> sentence.topic().equals(topic))
                .toList();
    }

    public Optional<DraftSentence> sentence(DraftSentenceId id) {
        return all.stream().filter(sentence -> sentence.id().equals(id)).findFirst();
    }

    /** Its number in the report, 1 and up; 0 for one that is not in it. */
    public int number(DraftSentenceId id) {
        return sentences().stream().map(DraftSentence::id).toList().indexOf(id) + 1;
    }

    /** The whole report as one text, a line for each sentence. */
    public String text() {
        return String.join(
                "\n", sentences().stream().map(DraftSentence::wording).toList());
    }

    /** By which is known that what is published is what the officer looked at. */
    public String contentHash() {
        var parts = new ArrayList<List<String>>();
        sentences()
                .forEach(sentence -> parts.add(List.of(
                        sentence.topic(),
                        sentence.wording(),
                        sentence.by().map(Agreement.By::code).orElse(""),
                        sentence.on().map(LocalDate::toString).orElse(""))));
        return HexFormat.of()
                .formatHex(ContentHash.of(
                        client.value().toString(),
                        contact.conversation().value().toString(),
                        contact.kind().code(),
                        contact.at().toString(),
                        parts));
    }
}
