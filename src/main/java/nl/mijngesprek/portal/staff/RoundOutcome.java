package nl.mijngesprek.portal.staff;

/** What came of planning a round; what is refused changes nothing. */
public sealed interface RoundOutcome {

    /**
     * It is planned; also the answer to the same form sent again.
     *
     * @param withoutMoment how many more were due, for whom no officer had a moment free (H13)
     */
    record Planned(Round round, int withoutMoment) implements RoundOutcome {}

    /** Refused: in this neighbourhood it is nobody's turn. */
    record NobodyDue() implements RoundOutcome {}

    /** Refused: no officer has a moment free from that day on. */
    record NoMoments(int due) implements RoundOutcome {}

    /** Refused: the questions are for something else than the conversations (A7), or there are none like that (B1). */
    record OtherAim() implements RoundOutcome {}

    /** Refused: no round has that size. */
    record NoSuchSize(int largest) implements RoundOutcome {}

    /** Refused: clients kept taking the moments meanwhile; trying again is all there is to do. */
    record Busy() implements RoundOutcome {}
}
