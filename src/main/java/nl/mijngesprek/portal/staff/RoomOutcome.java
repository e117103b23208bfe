package nl.mijngesprek.portal.staff;

/** What came of writing down how many people an organisation can take in. */
public sealed interface RoomOutcome {

    /** It is kept, instead of what was known of this organisation in this neighbourhood. */
    record Kept() implements RoomOutcome {}

    /** Refused: the organisation has no name, or one longer than {@code limit} characters. */
    record NameMissing(int limit) implements RoomOutcome {}

    /** Refused: the number is not between 0 and this. */
    record NoSuchNumber(int most) implements RoomOutcome {}

    /** Refused: no client lives in a neighbourhood of this name. */
    record NoSuchNeighbourhood() implements RoomOutcome {}
}
