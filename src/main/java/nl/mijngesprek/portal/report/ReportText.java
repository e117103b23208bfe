package nl.mijngesprek.portal.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.shared.Language;

/**
 * A version of a report as plain text, and where each passage stands in it: every sentence begins a line, and so does every
 * topic, in Dutch. Positions count Unicode code points from 0, as the W3C's TextPositionSelector wants them.
 */
record ReportText(String text, Map<PassageId, Span> spans) {

    /** How many characters of its surroundings a quote has on either side. */
    private static final int AROUND = 32;

    /**
     * Where a passage stands.
     *
     * @param start its first character
     * @param end the first character behind it
     */
    record Span(int start, int end) {}

    /** A passage as it stands in its text, with what is around it; empty at the begin and at the end of all. */
    record Quote(String exact, String prefix, String suffix) {}

    ReportText {
        spans = Map.copyOf(spans);
    }

    static ReportText of(List<ReportFile.FiledSentence> sentences) {
        var text = new StringBuilder();
        var spans = new HashMap<PassageId, Span>();
        // Counted along: counting anew for each sentence takes long for a long report.
        var length = 0;
        for (var sentence : sentences) {
            if (sentence.topic().isPresent()) {
                var topic = sentence.topic().get().in(Language.DUTCH).words() + "\n";
                text.append(topic);
                length += topic.codePointCount(0, topic.length());
            }
            var end = length
                    + sentence.wording().codePointCount(0, sentence.wording().length());
            spans.put(sentence.passage(), new Span(length, end));
            text.append(sentence.wording()).append('\n');
            length = end + 1;
        }
        return new ReportText(text.toString(), spans);
    }

    Optional<Span> at(PassageId passage) {
        return Optional.ofNullable(spans.get(passage));
    }

    Quote quote(Span span) {
        var start = text.offsetByCodePoints(0, span.start());
        var end = text.offsetByCodePoints(start, span.end() - span.start());
        return new Quote(
                text.substring(start, end),
                text.substring(text.offsetByCodePoints(start, -Math.min(AROUND, span.start())), start),
                text.substring(
                        end, text.offsetByCodePoints(end, Math.min(AROUND, text.codePointCount(end, text.length())))));
    }
}
