package nl.mijngesprek.portal.intake;

import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.identity.Bsn;

/** What is wrong with a document so far, and the checks that several lists share. */
final class Findings {

    static final String ACCEPTED_LANGUAGE = "a language code of BCP 47, such as nl, en, ar or ti";

    private final Set<String> pathsBySchema;
    private final List<IntakeError> errors = new ArrayList<>();

    /** What is at places where the schema has found an error already is not said again. */
    Findings(List<IntakeError> bySchema) {
        pathsBySchema = bySchema.stream().map(IntakeError::path).collect(Collectors.toUnmodifiableSet());
    }

    List<IntakeError> errors() {
        return List.copyOf(errors);
    }

    void checkLanguage(Spot language) {
        language.text()
                .filter(code -> !isLanguage(code))
                .ifPresent(code ->
                        add(language, Spot.shown(code, 40) + " is not the code of a language", ACCEPTED_LANGUAGE));
    }

    static boolean isLanguage(String code) {
        var language = ULocale.forLanguageTag(code);
        return !language.getLanguage().isEmpty()
                && !language.getDisplayLanguage(ULocale.ENGLISH).equals(language.getLanguage());
    }

    void checkOwnName(Spot spot, Map<String, Spot> seen) {
        var reference = spot.member("reference");
        reference
                .text()
                .map(text -> seen.putIfAbsent(text, spot))
                .ifPresent(other ->
                        add(reference, "is also the reference of " + other.path(), "a reference that is not used yet"));
    }

    /** The BSN of this person, where there is one: it is one, and nobody else's in this list. */
    void checkBsn(Spot person, Map<Bsn, Spot> seen) {
        var bsn = person.member("bsn");
        bsn.text().filter(text -> text.matches("[0-9]{9}")).ifPresent(text -> {
            var number = Bsn.parse(text);
            if (number.isEmpty()) {
                add(bsn, "these 9 digits do not pass the 11-test", "9 digits that pass the 11-test, as a string");
            }
            number.map(found -> seen.putIfAbsent(found, person))
                    .ifPresent(other -> add(bsn, "is also the BSN of " + other.path(), "a BSN once"));
        });
    }

    void checkOwnVersion(Spot spot, Map<String, Spot> seen) {
        var version = spot.member("version");
        spot.member("reference")
                .text()
                .filter(_ -> version.value().isNumber())
                .map(text -> seen.putIfAbsent(text + " " + version.value().asString(), spot))
                .ifPresent(other ->
                        add(version, "reference and version are also those of " + other.path(), "each version once"));
    }

    /** The day here, after saying what is wrong with it; empty when there is none or it has not the form of one. */
    Optional<LocalDate> day(Spot spot) {
        var text = spot.text().filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"));
        if (text.isPresent() && !DutchTime.isDay(text.get())) {
            add(spot, "there is no such day", "a day of the calendar, as year-month-day");
            return Optional.empty();
        }
        return text.map(LocalDate::parse);
    }

    /** The moment here, after saying what is wrong with it; empty when there is none. */
    Optional<Instant> moment(Spot spot) {
        spot.text().map(DutchTime::read).ifPresent(reading -> {
            if (reading instanceof DutchTime.NoMoment(var wrong, var accepted)) {
                add(spot, wrong, accepted);
            }
        });
        return instant(spot);
    }

    static Optional<Instant> instant(Spot spot) {
        return spot.text().map(DutchTime::read).flatMap(reading -> switch (reading) {
            case DutchTime.Moment(var instant) -> Optional.of(instant);
            case DutchTime.NoMoment _ -> Optional.empty();
        });
    }

    /** Whether everything in this list could be told apart; otherwise what seems to be missing may be there, misspelt. */
    boolean isSound(String list) {
        var broken = Pattern.compile("\\$\\." + list + "(\\[\\d+])?(\\.reference|\\.version)?")
                .asMatchPredicate();
        return pathsBySchema.stream().noneMatch(broken);
    }

    void add(Spot spot, String wrong, String accepted) {
        if (!pathsBySchema.contains(spot.path())) {
            errors.add(spot.error(wrong, accepted));
        }
    }
}
