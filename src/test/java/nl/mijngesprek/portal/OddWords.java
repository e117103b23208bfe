package nl.mijngesprek.portal;

import java.util.stream.Stream;
import nl.mijngesprek.portal.shared.Words;

/** What people paste, and what the portal has to keep exactly as it is. */
public final class OddWords {

    private OddWords() {}

    public static Stream<String> all() {
        return Stream.of(
                "<script>alert('x')</script> & \"quotes\" '; drop table answer; --",
                "👩🏽‍🌾 𝒜 😀 é e\u0301",
                "أريد أن أعمل في الحديقة \u2067مع Anna\u2069",
                "eerste regel\n\n\ttweede regel  \u00a0\u200b",
                "{0} {{x}} %s ${y} \\ \\n :name ?",
                "😀".repeat(Words.LIMIT));
    }
}
