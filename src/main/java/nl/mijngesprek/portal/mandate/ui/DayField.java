package nl.mijngesprek.portal.mandate.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.mijngesprek.portal.shared.ui.Field;

/** What a native date field holds. */
final class DayField {

    private DayField() {}

    static Field of(String id, String label) {
        return Field.input(id, label, "date", "");
    }

    /** Empty where it is no whole date. */
    static Optional<LocalDate> day(Field field) {
        try {
            return Optional.of(LocalDate.parse(field.value()));
        } catch (DateTimeParseException notWhole) {
            return Optional.empty();
        }
    }
}
