package nl.mijngesprek.portal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.plain.Finding;
import nl.mijngesprek.portal.plain.PlainDutch;
import nl.mijngesprek.portal.shared.Words;

/** What stands in the way of publishing a draft, and what is to be looked at once more (D5). */
public final class DraftChecks {

    private DraftChecks() {}

    /** In the order of the report; none when it can be published. */
    public static List<DraftLack> lacks(ReportDraft draft) {
        var sentences = draft.sentences();
        if (sentences.isEmpty()) {
            return List.of(new DraftLack(DraftLack.Kind.SENTENCES, Optional.empty(), 0));
        }
        var lacks = new ArrayList<DraftLack>();
        for (var index = 0; index < sentences.size(); index++) {
            var sentence = sentences.get(index);
            var number = index + 1;
            if (sentence.wording().isEmpty()) {
                lacks.add(lack(DraftLack.Kind.EMPTY, sentence, number));
            }
            if (Words.length(sentence.wording()) > DraftSentence.LONGEST) {
                lacks.add(lack(DraftLack.Kind.TOO_LONG, sentence, number));
            }
            if (sentence.by().isPresent() && sentence.on().isEmpty()) {
                lacks.add(lack(DraftLack.Kind.DAY, sentence, number));
            }
        }
        return lacks;
    }

    private static DraftLack lack(DraftLack.Kind kind, DraftSentence sentence, int number) {
        return new DraftLack(kind, Optional.of(sentence.id()), number);
    }

    /** In the order of the report. */
    public static List<DraftWarning> warnings(ReportDraft draft) {
        var sentences = draft.sentences();
        var warnings = new ArrayList<DraftWarning>();
        for (var index = 0; index < sentences.size(); index++) {
            var sentence = sentences.get(index);
            var number = index + 1;
            var wording = sentence.wording();
            if (SentenceEnds.split(wording).size() > 1) {
                warnings.add(new DraftWarning(DraftWarning.Kind.SEVERAL, sentence.id(), number, wording));
            }
            PlainDutch.readReport(wording).findings().forEach(found -> kind(found)
                    .ifPresent(kind -> warnings.add(new DraftWarning(kind, sentence.id(), number, found.words()))));
        }
        return warnings;
    }

    private static Optional<DraftWarning.Kind> kind(Finding found) {
        return switch (found.kind()) {
            case LONG_SENTENCE -> Optional.of(DraftWarning.Kind.LONG);
            case LABEL -> Optional.of(DraftWarning.Kind.LABEL);
            case ABOUT -> Optional.of(DraftWarning.Kind.ABOUT);
            case MANY_COMMAS, HARD_WORD, LONG_WORD, ABBREVIATION, PASSIVE, DOUBLE_NEGATION -> Optional.empty();
        };
    }
}
