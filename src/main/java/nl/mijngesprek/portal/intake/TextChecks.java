package nl.mijngesprek.portal.intake;

/** Checks the languages of all texts in a document. */
final class TextChecks {

    private final Findings findings;

    TextChecks(Findings findings) {
        this.findings = findings;
    }

    /** Every text by language is an object with a member {@code nl}; nothing else in a document has one. */
    void check(Spot spot) {
        if (spot.value().has("nl")) {
            for (var words : spot.members()) {
                var code = words.path().substring(spot.path().length() + 1);
                if (!Findings.isLanguage(code)) {
                    findings.add(words, "is not the code of a language", Findings.ACCEPTED_LANGUAGE);
                }
            }
        }
        spot.members().forEach(this::check);
        spot.items().forEach(this::check);
    }
}
