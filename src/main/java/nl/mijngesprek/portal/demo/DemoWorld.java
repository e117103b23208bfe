package nl.mijngesprek.portal.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.demo.DemoPeople.DemoPerson;
import nl.mijngesprek.portal.demo.DemoPeople.PreparedAnswer;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.intake.IntakeReader;
import nl.mijngesprek.portal.intake.IntakeResult;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Brings the fictional people in, by the same reader as a real case system, at every start of the demo.
 * Their next conversations stay ahead: days in the document count from today. What has happened keeps its day.
 */
@Component
@Profile("demo")
class DemoWorld implements SmartInitializingSingleton {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    /** The counts of the municipality's letter of March 2016, which do not all add up. */
    private static final String FIGURES = "demo/figures-2016.json";

    private static final Pattern RELATIVE_DAY = Pattern.compile("\\{(today|workday)([+-]\\d{1,4})?}");

    private final IntakeReader reader;
    private final Clients clients;
    private final AnswerSheets sheets;
    private final CurrentActor currentActor;
    private final Clock clock;

    DemoWorld(IntakeReader reader, Clients clients, AnswerSheets sheets, CurrentActor currentActor, Clock clock) {
        this.reader = reader;
        this.clients = clients;
        this.sheets = sheets;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Before the portal answers anybody: who comes in early must not be unknown. */
    @Override
    public void afterSingletonsInstantiated() {
        bringIn(DemoPeople.WORLD);
        bringIn(FIGURES);
        DemoPeople.all().forEach(this::prepareAnswers);
    }

    private void bringIn(String file) {
        var document = onCalendar(text(file), LocalDate.ofInstant(clock.instant(), AMSTERDAM));
        var result = reader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        if (result instanceof IntakeResult.Refused refused) {
            throw new Misconfigured(file, refused.inSentences(20));
        }
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    /** The document with its relative days, such as {@code {today-3}}, as dates; a workday is moved on from a weekend. */
    static String onCalendar(String document, LocalDate today) {
        return RELATIVE_DAY.matcher(document).replaceAll(match -> {
            var shift = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
            var day = today.plusDays(shift);
            var isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return match.group(1).equals("workday") && isWeekend
                    ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).toString()
                    : day.toString();
        });
    }

    /** Gives the answers this person has prepared, once: what a visitor of the demo wrote since is left alone. */
    private void prepareAnswers(DemoPerson person) {
        if (person.prepared().isEmpty()) {
            return;
        }
        var client = Bsn.parse(person.bsn()).flatMap(clients::findByBsn).orElseThrow();
        currentActor.as(new Actor.Client(client.id()), () -> {
            for (var summary : sheets.summaries()) {
                sheets.find(summary.conversation())
                        .ifPresent(sheet -> person.prepared().forEach(answer -> prepare(sheet, answer)));
            }
            return client;
        });
    }

    private void prepare(AnswerSheet sheet, PreparedAnswer prepared) {
        var answered = sheet.at(prepared.question()).orElseThrow();
        if (answered.answer().words().version() > 0 || sheet.handedOverAt().isPresent()) {
            return;
        }
        var question = answered.question().id();
        sheets.saveWords(sheet.conversation(), question, prepared.words(), 0, Language.DUTCH);
        prepared.choice()
                .ifPresent(code -> sheets.choose(sheet.conversation(), question, Set.of(code), Language.DUTCH));
    }
}
