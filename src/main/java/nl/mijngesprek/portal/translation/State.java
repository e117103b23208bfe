package nl.mijngesprek.portal.translation;

/** Where a translation stands. Never stored: it follows from the files, so that no change can be forgotten. */
enum State {
    /** Nothing is translated yet. */
    MISSING,
    /** Translated from the Dutch text of today; nobody approved it yet. */
    IN_REVIEW,
    /** Somebody approved exactly this translation of exactly this Dutch text. */
    APPROVED,
    /** Made from an older Dutch text. */
    OUTDATED,
    /** A check found an error in it. */
    BLOCKED;

    /** Whether a client may read it. Drafts are served: the page says that nobody has checked them. */
    boolean served() {
        return this == IN_REVIEW || this == APPROVED;
    }
}
