package nl.mijngesprek.portal.staff;

/**
 * How many clients were talked to in the last twelve months, and how many not (A10). The parts add up to all.
 *
 * @param recent a conversation within the last twelve months
 * @param overdue one before that
 * @param never none that is known here
 * @param planned of those who are overdue or never had one: with a conversation ahead
 */
public record Coverage(int recent, int overdue, int never, int planned) {

    public int all() {
        return recent + overdue + never;
    }
}
