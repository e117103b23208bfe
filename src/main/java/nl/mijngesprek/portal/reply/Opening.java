package nl.mijngesprek.portal.reply;

/** What came of a code and a birth date. Of what is wrong nothing is said, so that guessing tells nothing. */
public sealed interface Opening {

    /** One may answer; the ticket is for the same browser to come back with. */
    record Opened(Ticket ticket) implements Opening {}

    /** Refused: no such code, another birth date, answered already, or the conversation began. */
    record Refused() implements Opening {}

    /** Refused unseen: too many attempts within the hour. */
    record TooOften() implements Opening {}
}
