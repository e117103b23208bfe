package nl.mijngesprek.portal.letter;

/** Under what key a reminder is in the outbox: one for each moment of a conversation, unless the one before was given up. */
final class ReminderKey {

    private ReminderKey() {}

    static String of(Reminded reminded) {
        return "reminder %s %d %d"
                .formatted(reminded.conversation().value(), reminded.revision(), reminded.written() + 1);
    }
}
