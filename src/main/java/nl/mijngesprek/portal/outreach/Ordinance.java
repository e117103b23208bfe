package nl.mijngesprek.portal.outreach;

import java.time.LocalDate;
import java.util.List;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * The municipality's own rules about who does not come, in plain words (E6).
 *
 * @param name of the ordinance (verordening)
 * @param version 1 and up; other words are another version
 * @param since the first day these rules hold
 * @param example whether they are of no real municipality
 * @param steps what happens, each with its term, in this order
 */
public record Ordinance(
        String name, int version, LocalDate since, boolean example, List<LocalText> steps, LocalText objection) {

    public Ordinance {
        steps = List.copyOf(steps);
    }
}
