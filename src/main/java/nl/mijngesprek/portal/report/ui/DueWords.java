package nl.mijngesprek.portal.report.ui;

import java.time.Instant;
import java.time.LocalDate;
import nl.mijngesprek.portal.report.ContactKind;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Of what a report is, and by when it is due, in words. */
final class DueWords {

    private DueWords() {}

    static String contact(Texts texts, ContactKind kind, Instant at) {
        return texts.get("report.due-" + kind.code() + ".text", "day", texts.day(at));
    }

    static String due(Texts texts, LocalDate on, boolean late) {
        return texts.get(late ? "report.due-late.text" : "report.due-by.text", "day", texts.day(on));
    }
}
