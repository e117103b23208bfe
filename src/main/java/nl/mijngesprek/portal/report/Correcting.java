package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.report.NewVersion.NewChange;
import nl.mijngesprek.portal.report.NewVersion.NewSentence;
import nl.mijngesprek.portal.shared.ContentHash;

/** Makes the next version of a report out of one correction. Everything else stays as it was, word for word. */
final class Correcting {

    private Correcting() {}

    /**
     * What the version after this one says.
     *
     * @param at the passage that is corrected, or after which a sentence is added; the last one when it is none of this version
     */
    static NewVersion next(
            Report report,
            String reference,
            PassageId at,
            Correction correction,
            String why,
            Optional<RemarkId> remark,
            OfficerId officer,
            String officerName,
            Instant now) {
        var added = new PassageId(UUID.randomUUID());
        var sentences = new ArrayList<NewSentence>();
        var isPlaced = false;
        for (var sentence : report.sentences()) {
            var here = sentence.passage().equals(at);
            if (!here || correction.kind() == Change.Kind.ADDED) {
                sentences.add(same(sentence, sentence.wording()));
            } else if (correction.kind() == Change.Kind.CHANGED) {
                sentences.add(same(sentence, correction.wording().strip()));
            }
            if (here && correction.kind() == Change.Kind.ADDED) {
                sentences.add(added(added, correction));
                isPlaced = true;
            }
        }
        if (correction.kind() == Change.Kind.ADDED && !isPlaced) {
            sentences.add(added(added, correction));
        }
        return new NewVersion(
                reference,
                report.version() + 1,
                Optional.of(report.root()),
                report.client(),
                report.conversation(),
                report.contact(),
                report.contactAt(),
                officerName,
                Optional.of(officer),
                now,
                hash(report, sentences, officerName),
                keepTopics(report, sentences),
                List.of(new NewChange(
                        correction.kind() == Change.Kind.ADDED ? added : at, correction.kind(), why, remark)));
    }

    private static NewSentence same(Sentence sentence, String wording) {
        return new NewSentence(sentence.passage(), false, sentence.topic(), wording, sentence.agreement());
    }

    private static NewSentence added(PassageId passage, Correction correction) {
        return new NewSentence(
                passage, true, Optional.empty(), correction.wording().strip(), Optional.empty());
    }

    /** A heading goes over to the next sentence, when the one that carried it was taken out and no other topic begins there. */
    private static List<NewSentence> keepTopics(Report report, List<NewSentence> sentences) {
        var kept = new ArrayList<>(sentences);
        for (var index = 0; index < report.sentences().size(); index++) {
            var gone = report.sentences().get(index);
            var isGone = kept.stream().noneMatch(sentence -> sentence.passage().equals(gone.passage()));
            if (isGone && gone.topic().isPresent() && index < kept.size()) {
                var next = kept.get(index);
                if (next.topic().isEmpty()) {
                    kept.set(
                            index,
                            new NewSentence(
                                    next.passage(), next.isNew(), gone.topic(), next.wording(), next.agreement()));
                }
            }
        }
        return kept;
    }

    private static String hash(Report report, List<NewSentence> sentences, String officerName) {
        return HexFormat.of()
                .formatHex(ContentHash.of(
                        report.root().value().toString(),
                        officerName,
                        sentences.stream().map(NewSentence::wording).toList()));
    }
}
