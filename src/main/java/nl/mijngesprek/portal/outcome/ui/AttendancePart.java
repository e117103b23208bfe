package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.mijngesprek.portal.outcome.Attendance;
import nl.mijngesprek.portal.outcome.Held;
import nl.mijngesprek.portal.outcome.Outcome;
import nl.mijngesprek.portal.outcome.Outcomes;
import nl.mijngesprek.portal.plain.ui.WritingHelp;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.OwnWords;

/** Whether the client came, as it was written down, and where the officer writes it down. */
final class AttendancePart extends ConversationPart {

    private final transient Outcomes outcomes;

    AttendancePart(ConversationView page, Held held, Outcomes outcomes) {
        super(page, held);
        this.outcomes = outcomes;
        add(new H2(t("outcome.attendance.heading")));
        held.outcome().ifPresent(this::add);
        var attendance = Field.select(
                "attendance",
                t("outcome.attendance.label"),
                Field.picks(List.of(Attendance.values()), Attendance::code, this::named),
                held.outcome().map(outcome -> outcome.attendance().code()).orElse(""));
        var words = WritingHelp.under(Field.input("words", t("outcome.words.label"), "text", ""), texts());
        add(
                attendance,
                words,
                new Actions(texts()).primary(t("outcome.attendance.button"), () -> record(attendance, words)));
    }

    private void add(Outcome outcome) {
        add(new Paragraph(t(
                "outcome.recorded.text",
                "attendance",
                named(outcome.attendance().code()),
                "officer",
                outcome.recordedBy(),
                "day",
                texts().day(outcome.recordedAt()))));
        if (!outcome.words().isEmpty()) {
            add(new OwnWords(outcome.words()));
        }
    }

    private String named(String code) {
        return t("outcome.attendance.%s.option".formatted(code));
    }

    private void record(Field attendance, Field words) {
        Attendance.ofCode(attendance.value())
                .ifPresent(chosen -> after(
                        outcomes.record(held().conversation(), chosen, words.value()),
                        attendance,
                        t("outcome.recorded.notice")));
    }
}
