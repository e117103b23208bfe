package nl.mijngesprek.portal.translation;

/** Something a check found wrong with a text. */
record Finding(Rule rule, String detail) {

    /** What is checked; the description stands with the check. */
    enum Rule {
        ICU_SYNTAX,
        PLACEHOLDERS,
        PLURAL_COMPLETE,
        PLURAL_FOREIGN,
        PLURAL_EMPTY,
        APOSTROPHE,
        MARKUP,
        DIGITS,
        BIDI_CONTROLS,
        INVISIBLE,
        SCRIPT,
        SPACES;

        /** Whether it blocks the text; otherwise it is only shown. */
        boolean blocks() {
            return this != SPACES;
        }
    }

    boolean blocks() {
        return rule.blocks();
    }

    @Override
    public String toString() {
        return rule + ": " + detail;
    }
}
