package nl.mijngesprek.portal.report;

import java.util.Optional;
import nl.mijngesprek.portal.shared.Words;

/** The client's word beside one sentence: a verdict, words, both, or neither any more. */
public record Remark(Optional<Verdict> verdict, Words words) {

    public boolean isEmpty() {
        return verdict.isEmpty() && words.isEmpty();
    }
}
