package nl.mijngesprek.portal.intake;

import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.Bsn;
import tools.jackson.databind.JsonNode;

/**
 * What a JSON Schema cannot say about an intake document. Looks at every part that is there and of the right kind,
 * so that a document with other errors still gets all of these.
 */
final class DocumentChecks {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final Spot document;
    private final Set<String> pathsBySchema;
    private final List<IntakeError> errors = new ArrayList<>();
    private final Map<String, Spot> clients = new HashMap<>();
    private final Map<String, List<String>> questionnaireVersions = new HashMap<>();
    private final Map<String, Spot> conversations = new HashMap<>();

    private DocumentChecks(JsonNode document, Set<String> pathsBySchema) {
        this.document = Spot.root(document);
        this.pathsBySchema = pathsBySchema;
    }

    /** The errors at places where the schema has not found one already. */
    static List<IntakeError> errorsIn(JsonNode document, List<IntakeError> bySchema) {
        var checks = new DocumentChecks(
                document, bySchema.stream().map(IntakeError::path).collect(Collectors.toUnmodifiableSet()));
        checks.checkTextsUnder(checks.document);
        checks.checkClients();
        checks.checkOfficers();
        checks.checkQuestionnaires();
        checks.checkSupportOrganisations();
        checks.checkConversations();
        checks.checkMoments();
        checks.checkReports();
        checks.checkReportedFigures();
        return checks.errors;
    }

    private void checkClients() {
        var bsns = new HashMap<Bsn, Spot>();
        for (var client : document.items("clients")) {
            checkOwnName(client, clients);
            checkLanguage(client.member("language"));
            checkBirthDate(client.member("contact").member("birthDate"));
            var bsn = client.member("bsn");
            bsn.text().filter(text -> text.matches("[0-9]{9}")).ifPresent(text -> {
                var number = Bsn.parse(text);
                if (number.isEmpty()) {
                    add(bsn, "these 9 digits do not pass the 11-test", "9 digits that pass the 11-test, as a string");
                }
                number.map(found -> bsns.putIfAbsent(found, client))
                        .ifPresent(other -> add(bsn, "is also the BSN of " + other.path(), "a BSN once"));
            });
        }
    }

    private void checkBirthDate(Spot birthDate) {
        day(birthDate)
                .filter(day -> day.isBefore(EARLIEST_BIRTH))
                .ifPresent(_ -> add(birthDate, "is too long ago", "a day since " + EARLIEST_BIRTH));
    }

    private void checkOfficers() {
        var logins = new HashMap<String, Spot>();
        var names = new HashMap<List<String>, Spot>();
        for (var officer : document.items("officers")) {
            var login = officer.member("login");
            login.text()
                    .map(text -> logins.putIfAbsent(text, officer))
                    .ifPresent(other -> add(login, "is also the login of " + other.path(), "each officer once"));
            var name = officer.member("name");
            name.text()
                    .flatMap(text -> officer.member("phone").text().map(phone -> List.of(text, phone)))
                    .map(text -> names.putIfAbsent(text, officer))
                    .ifPresent(other -> add(
                            name,
                            "name and phone are also those of " + other.path(),
                            "another name or phone, so that clients can tell them apart"));
            day(officer.member("leftOn"));
        }
    }

    private void checkQuestionnaires() {
        var seen = new HashMap<String, Spot>();
        for (var questionnaire : document.items("questionnaires")) {
            checkOwnVersion(questionnaire, seen);
            questionnaire.member("reference").text().ifPresent(reference -> questionnaireVersions
                    .computeIfAbsent(reference, _ -> new ArrayList<>())
                    .add(questionnaire.value().path("version").asString("")));
            QuestionnaireChecks.check(questionnaire, this::add);
        }
    }

    private void checkSupportOrganisations() {
        var seen = new HashMap<String, Spot>();
        for (var organisation : document.items("supportOrganisations")) {
            checkOwnName(organisation, seen);
            organisation.items("languages").forEach(this::checkLanguage);
            day(organisation.member("lastChecked"));
        }
    }

    private void checkConversations() {
        var clientsAreKnown = isSound("clients");
        var questionnairesAreKnown = isSound("questionnaires");
        for (var conversation : document.items("conversations")) {
            checkOwnName(conversation, conversations);
            var client = conversation.member("client");
            client.text()
                    .filter(reference -> clientsAreKnown && !clients.containsKey(reference))
                    .ifPresent(reference -> add(
                            client,
                            Spot.shown(reference, 100) + " is no client of this document",
                            "the reference of a client in $.clients"));
            if (questionnairesAreKnown) {
                checkQuestionnaireOf(conversation.member("questionnaire"));
            }
            checkInvitedOn(conversation.items("invitedOn"), moment(conversation.member("startsAt")));
        }
    }

    /** Of one officer no two moments overlap; who stands where in the list does not matter. */
    private void checkMoments() {
        var byOfficer = new HashMap<List<String>, TreeMap<Instant, Spot>>();
        for (var free : document.items("moments")) {
            var officer = free.member("officer");
            var startsAt = free.member("startsAt");
            var begin = moment(startsAt);
            if (begin.isEmpty() || !free.member("durationMinutes").value().isInt()) {
                continue;
            }
            var moments = byOfficer.computeIfAbsent(
                    List.of(
                            officer.member("name").text().orElse(""),
                            officer.member("phone").text().orElse("")),
                    _ -> new TreeMap<>());
            Stream.of(moments.floorEntry(begin.get()), moments.higherEntry(begin.get()))
                    .flatMap(Stream::ofNullable)
                    .map(Map.Entry::getValue)
                    .filter(other -> overlap(free, other))
                    .findFirst()
                    .ifPresent(other -> add(
                            startsAt,
                            "overlaps " + other.path() + ", of the same officer",
                            "a time at which this officer is free"));
            moments.putIfAbsent(begin.get(), free);
        }
    }

    private static boolean overlap(Spot one, Spot other) {
        return instant(one.member("startsAt")).orElseThrow().isBefore(end(other))
                && instant(other.member("startsAt")).orElseThrow().isBefore(end(one));
    }

    private static Instant end(Spot moment) {
        return instant(moment.member("startsAt"))
                .orElseThrow()
                .plus(Duration.ofMinutes(
                        moment.member("durationMinutes").value().asInt()));
    }

    private void checkQuestionnaireOf(Spot questionnaire) {
        var reference = questionnaire.member("reference");
        var version = questionnaire.member("version");
        reference.text().ifPresent(text -> {
            var versions = questionnaireVersions.get(text);
            if (versions == null) {
                add(
                        reference,
                        Spot.shown(text, 100) + " is no questionnaire of this document",
                        "the reference of a questionnaire in $.questionnaires");
            } else if (version.value().isNumber()
                    && !versions.contains(version.value().asString())) {
                add(
                        version,
                        "this document has no version " + version.value().asString() + " of that questionnaire",
                        String.join(", ", versions));
            }
        });
    }

    private void checkInvitedOn(List<Spot> days, Optional<Instant> startsAt) {
        var previous = LocalDate.MIN;
        for (var spot : days) {
            var day = day(spot);
            if (day.isEmpty()) {
                continue;
            }
            if (!day.get().isAfter(previous)) {
                add(spot, "is not after the day before it in this list", "each day once, the first one first");
            }
            if (startsAt.isPresent() && day.get().isAfter(LocalDate.ofInstant(startsAt.get(), DutchTime.AMSTERDAM))) {
                add(spot, "is after the conversation itself", "a day no later than startsAt");
            }
            previous = day.get();
        }
    }

    private void checkReports() {
        var conversationsAreKnown = isSound("conversations");
        var seen = new HashMap<String, Spot>();
        for (var report : document.items("reports")) {
            checkOwnVersion(report, seen);
            var publishedAt = moment(report.member("publishedAt"));
            var reference = report.member("conversation");
            reference.text().ifPresent(text -> {
                var conversation = conversations.get(text);
                if (conversation == null) {
                    if (conversationsAreKnown) {
                        add(
                                reference,
                                Spot.shown(text, 100) + " is no conversation of this document",
                                "the reference of a conversation in $.conversations");
                    }
                    return;
                }
                var startsAt = conversation.member("startsAt");
                if (publishedAt.isPresent()
                        && instant(startsAt).filter(publishedAt.get()::isBefore).isPresent()) {
                    add(
                            report.member("publishedAt"),
                            "is before the conversation itself",
                            "a time after " + startsAt.path());
                }
            });
        }
    }

    private void checkReportedFigures() {
        var seen = new HashMap<String, Spot>();
        for (var figures : document.items("reportedFigures")) {
            checkOwnName(figures, seen);
            var codes = new HashMap<String, Spot>();
            for (var count : figures.items("counts")) {
                var code = count.member("code");
                code.text()
                        .map(text -> codes.putIfAbsent(text, count))
                        .ifPresent(other ->
                                add(code, "is also the code of " + other.path(), "a code that is not used yet"));
            }
            figures.items("splits").forEach(split -> {
                checkCounted(split.member("whole"), codes);
                split.items("parts").forEach(part -> checkCounted(part, codes));
            });
            figures.items("shares").forEach(share -> {
                checkCounted(share.member("part"), codes);
                checkCounted(share.member("whole"), codes);
            });
        }
    }

    private void checkCounted(Spot spot, Map<String, Spot> codes) {
        spot.text()
                .filter(code -> !codes.containsKey(code))
                .ifPresent(code -> add(spot, Spot.shown(code, 100) + " is not counted here", "a code of counts"));
    }

    /** Every text by language is an object with a member {@code nl}; nothing else in a document has one. */
    private void checkTextsUnder(Spot spot) {
        if (spot.value().has("nl")) {
            for (var words : spot.members()) {
                var code = words.path().substring(spot.path().length() + 1);
                if (!isLanguage(code)) {
                    add(words, "is not the code of a language", ACCEPTED_LANGUAGE);
                }
            }
        }
        spot.members().forEach(this::checkTextsUnder);
        spot.items().forEach(this::checkTextsUnder);
    }

    private static final String ACCEPTED_LANGUAGE = "a language code of BCP 47, such as nl, en, ar or ti";

    private void checkLanguage(Spot language) {
        language.text()
                .filter(code -> !isLanguage(code))
                .ifPresent(code ->
                        add(language, Spot.shown(code, 40) + " is not the code of a language", ACCEPTED_LANGUAGE));
    }

    private static boolean isLanguage(String code) {
        var language = ULocale.forLanguageTag(code);
        return !language.getLanguage().isEmpty()
                && !language.getDisplayLanguage(ULocale.ENGLISH).equals(language.getLanguage());
    }

    private void checkOwnName(Spot spot, Map<String, Spot> seen) {
        var reference = spot.member("reference");
        reference
                .text()
                .map(text -> seen.putIfAbsent(text, spot))
                .ifPresent(other ->
                        add(reference, "is also the reference of " + other.path(), "a reference that is not used yet"));
    }

    private void checkOwnVersion(Spot spot, Map<String, Spot> seen) {
        var version = spot.member("version");
        spot.member("reference")
                .text()
                .filter(_ -> version.value().isNumber())
                .map(text -> seen.putIfAbsent(text + " " + version.value().asString(), spot))
                .ifPresent(other ->
                        add(version, "reference and version are also those of " + other.path(), "each version once"));
    }

    /** The day here, after saying what is wrong with it; empty when there is none or it has not the form of one. */
    private Optional<LocalDate> day(Spot spot) {
        var text = spot.text().filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"));
        if (text.isPresent() && !DutchTime.isDay(text.get())) {
            add(spot, "there is no such day", "a day of the calendar, as year-month-day");
            return Optional.empty();
        }
        return text.map(LocalDate::parse);
    }

    /** The moment here, after saying what is wrong with it; empty when there is none. */
    private Optional<Instant> moment(Spot spot) {
        spot.text().map(DutchTime::read).ifPresent(reading -> {
            if (reading instanceof DutchTime.NoMoment(var wrong, var accepted)) {
                add(spot, wrong, accepted);
            }
        });
        return instant(spot);
    }

    private static Optional<Instant> instant(Spot spot) {
        return spot.text().map(DutchTime::read).flatMap(reading -> switch (reading) {
            case DutchTime.Moment(var instant) -> Optional.of(instant);
            case DutchTime.NoMoment _ -> Optional.empty();
        });
    }

    /** Whether everything in this list could be told apart; otherwise what seems to be missing may be there, misspelt. */
    private boolean isSound(String list) {
        var broken = Pattern.compile("\\$\\." + list + "(\\[\\d+])?(\\.reference|\\.version)?")
                .asMatchPredicate();
        return pathsBySchema.stream().noneMatch(broken);
    }

    private void add(Spot spot, String wrong, String accepted) {
        if (!pathsBySchema.contains(spot.path())) {
            errors.add(spot.error(wrong, accepted));
        }
    }
}
