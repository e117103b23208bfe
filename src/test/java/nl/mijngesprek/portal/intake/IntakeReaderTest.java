package nl.mijngesprek.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.KnownClient;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.report.ReportTranslations;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** G7: what the case system delivers comes in whole, or not at all and with every error told. */
class IntakeReaderTest extends PortalTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String REMOVED = "removed";
    private static final String TWICE_IN_ENGLISH = """
            [{"language": "en", "wording": "One.", "translator": "Rania", "checkedBy": "Joost"},
             {"language": "en", "wording": "Two.", "translator": "Rania", "checkedBy": "Joost"}]""";

    @Autowired
    IntakeReader reader;

    @Autowired
    Clients clients;

    @Autowired
    Invitations invitations;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Reports reports;

    @Autowired
    ReportTranslations translations;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DSLContext database;

    @Test
    void takes_in_the_example() {
        var result = reader.read(stream(own("happy", "999992016", "999992028")));

        assertThat(result).isEqualTo(new IntakeResult.Delivered(2, 1, 0, 2, 1));
        var anna = client("999992016");
        assertThat(anna.name()).isEqualTo("Anna de Vries");
        as(anna.id(), () -> {
            var report = reports.find(reports.all().getFirst().id()).orElseThrow();
            assertThat(report.sentences())
                    .extracting(sentence -> sentence.wording())
                    .containsExactly("U zei dat u goed kunt koken.", "U helpt elke week in het buurthuis.");
            assertThat(report.publishedAt()).isEqualTo(Instant.parse("2026-06-12T14:30:00Z"));
            assertThat(translations.of(report.id(), "en"))
                    .containsOnlyKeys(report.sentences().getLast().id())
                    .allSatisfy((_, translation) -> {
                        assertThat(translation.wording()).isEqualTo("You help in the community centre every week.");
                        assertThat(translation.translator()).isEqualTo("Rania Saleh");
                        assertThat(translation.approvedBy()).isEqualTo("Joost Kramer");
                    });
            var held = invitations.find(report.conversation()).orElseThrow();
            assertThat(held.conversation().startsAt()).isEqualTo(Instant.parse("2026-06-09T08:00:00Z"));
            assertThat(held.timesInvited()).isEqualTo(2);
            assertThat(held.conversation().consequences()).isEmpty();
            var sheet = sheets.find(report.conversation()).orElseThrow();
            assertThat(sheet.questions())
                    .extracting(answered -> answered.question().kind())
                    .containsExactly(QuestionKind.OPEN, QuestionKind.ONE_OF);
            assertThat(sheet.questions()
                            .getLast()
                            .question()
                            .options()
                            .getFirst()
                            .pictogram())
                    .contains("face-good");
        });
        var karim = client("999992028");
        assertThat(karim.languageCode()).isEqualTo("ar");
        as(karim.id(), () -> {
            assertThat(reports.all()).isEmpty();
            assertThat(invitations.upcoming())
                    .singleElement()
                    .extracting(Invitation::conversation)
                    .satisfies(ahead -> {
                        assertThat(ahead.consequences()).isPresent();
                        assertThat(ahead.place().kind()).isEqualTo(PlaceKind.PHONE);
                        assertThat(ahead.place().address()).isEmpty();
                        assertThat(ahead.purpose())
                                .isEqualTo(LocalText.ofDutch("Wij praten over werk dat bij u past."));
                    });
            assertThat(invitations.upcoming().getFirst().sentOn()).isEqualTo(LocalDate.of(2026, 5, 19));
        });
    }

    @Test
    void delivering_the_same_again_changes_nothing() {
        var document = own("twice", "999992041", "999992053");
        reader.read(stream(document));
        var before = everything();

        var result = reader.read(stream(document));

        assertThat(result).isInstanceOf(IntakeResult.Delivered.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_new_delivery_updates_what_may_change() {
        var document = own("updated", "999992065", "999992077");
        reader.read(stream(document));
        at(document, "/clients/1").put("name", "Karim Haddou-Smit");
        at(document, "/conversations/1").put("startsAt", "2099-07-01T09:15");

        reader.read(stream(document));

        var karim = client("999992077");
        assertThat(karim.name()).isEqualTo("Karim Haddou-Smit");
        as(karim.id(), () -> assertThat(invitations.upcoming()).singleElement().satisfies(invitation -> assertThat(
                        invitation.conversation().startsAt())
                .isEqualTo(Instant.parse("2099-07-01T07:15:00Z"))));
    }

    static Stream<Arguments> what_the_schema_refuses_and_what_it_cannot_say() {
        return Stream.of(
                wrong(
                        "/clients/0/bsn",
                        REMOVED,
                        "$.clients[0].bsn",
                        "is missing",
                        "9 digits that pass the 11-test, as a string"),
                wrong(
                        "/clients/0/bsn",
                        "\"999992017\"",
                        "$.clients[0].bsn",
                        "these 9 digits do not pass the 11-test",
                        "9 digits that pass the 11-test, as a string"),
                wrong("/clients/0/bsn", "999992016", "$.clients[0].bsn", "is a number", "text, in quotes"),
                wrong(
                        "/clients/0/bsn",
                        "\"99.99.92.016\"",
                        "$.clients[0].bsn",
                        "a value with many digits does not have the right form",
                        "9 digits that pass the 11-test, as a string"),
                wrong(
                        "/clients/1/bsn",
                        "\"999991012\"",
                        "$.clients[1].bsn",
                        "is also the BSN of $.clients[0]",
                        "a BSN once"),
                wrong(
                        "/clients/0/reference",
                        "\"a b\"",
                        "$.clients[0].reference",
                        "\"a b\" does not have the right form",
                        "a name the case system gives and never gives again: letters, digits, dots, hyphens and underscores"),
                wrong(
                        "/clients/0/name",
                        "\" \"",
                        "$.clients[0].name",
                        "\" \" does not have the right form",
                        "one line of text with at least one character that is not a space"),
                wrong(
                        "/clients/0/language",
                        "\"xx\"",
                        "$.clients[0].language",
                        "\"xx\" is not the code of a language",
                        "a language code of BCP 47, such as nl, en, ar or ti"),
                wrong(
                        "/clients/0/shoeSize",
                        "42",
                        "$.clients[0].shoeSize",
                        "is not known here",
                        "reference, bsn, name, language, neighbourhood, contact"),
                wrong(
                        "/clients/0/contact/birthDate",
                        "\"1984-02-30\"",
                        "$.clients[0].contact.birthDate",
                        "there is no such day",
                        "a day of the calendar, as year-month-day"),
                wrong(
                        "/clients/0/contact/birthDate",
                        "\"1884-03-09\"",
                        "$.clients[0].contact.birthDate",
                        "is too long ago",
                        "a day since 1900-01-01"),
                wrong(
                        "/clients/0/contact/address/town",
                        REMOVED,
                        "$.clients[0].contact.address.town",
                        "is missing",
                        "one line of text with at least one character that is not a space"),
                wrong(
                        "/clients/0/contact/email",
                        "\"anna at example\"",
                        "$.clients[0].contact.email",
                        "\"anna at example\" does not have the right form",
                        "an e-mail address, such as anna@example.org"),
                wrong(
                        "/clients/0/contact/phone",
                        "\"call me\"",
                        "$.clients[0].contact.phone",
                        "\"call me\" does not have the right form",
                        "a telephone number: digits and spaces, perhaps with a leading +, such as 050 000 00 11"),
                wrong("/clients", "{}", "$.clients", "is an object", "a list, in square brackets"),
                wrong(
                        "/officers/1/login",
                        "\"j.kramer\"",
                        "$.officers[1].login",
                        "is also the login of $.officers[0]",
                        "each officer once"),
                wrong(
                        "/officers/0/login",
                        REMOVED,
                        "$.officers[0].login",
                        "is missing",
                        "What the organisation's OpenID provider calls this officer."),
                wrong(
                        "/officers/1/leftOn",
                        "\"2026-06-31\"",
                        "$.officers[1].leftOn",
                        "there is no such day",
                        "a day of the calendar, as year-month-day"),
                wrong(
                        "/officers/1",
                        "{\"name\": \"Joost Kramer\", \"phone\": \"050 000 00 51\", \"login\": \"joost\"}",
                        "$.officers[1].name",
                        "name and phone are also those of $.officers[0]",
                        "another name or phone, so that clients can tell them apart"),
                wrong(
                        "/questionnaires/0/version",
                        "0",
                        "$.questionnaires[0].version",
                        "is too small",
                        "a whole number from 1 to 1000000"),
                wrong(
                        "/questionnaires/0/version",
                        "1.5",
                        "$.questionnaires[0].version",
                        "is a number",
                        "a whole number"),
                wrong(
                        "/questionnaires/0/version",
                        "1e999",
                        "$.questionnaires[0].version",
                        "is too large a number",
                        "a whole number"),
                wrong(
                        "/questionnaires/0/questions",
                        "[]",
                        "$.questionnaires[0].questions",
                        "has 0 items",
                        "1 to 50 items"),
                wrong(
                        "/questionnaires/0/questions/0/kind",
                        "\"multiple\"",
                        "$.questionnaires[0].questions[0].kind",
                        "\"multiple\" is not known here",
                        "open, one-of, several-of, scale, yes-no, date"),
                wrong(
                        "/questionnaires/0/questions/1/options",
                        REMOVED,
                        "$.questionnaires[0].questions[1].options",
                        "is missing",
                        "What can be chosen; with kind one-of, several-of and scale, and only there."),
                wrong(
                        "/questionnaires/0/questions/1/kind",
                        "\"open\"",
                        "$.questionnaires[0].questions[1].options",
                        "does not belong here",
                        "What can be chosen; with kind one-of, several-of and scale, and only there."),
                wrong(
                        "/questionnaires/0/questions/1/options/1/code",
                        "\"yes\"",
                        "$.questionnaires[0].questions[1].options[1].code",
                        "is also the code of $.questionnaires[0].questions[1].options[0]",
                        "a code that is not used yet"),
                wrong(
                        "/questionnaires/0/questions/1/kind",
                        "\"scale\"",
                        "$.questionnaires[0].questions[1].options",
                        "are not 3",
                        "3 options, from good to bad, beside do-not-know and rather-not-say"),
                wrong(
                        "/questionnaires/0/questions/0/topic",
                        "\"work\"",
                        "$.questionnaires[0].questions[0].topic",
                        "\"work\" is no topic of this questionnaire",
                        "the code of a topic in topics"),
                wrong(
                        "/questionnaires/0/questions/0/code",
                        "\"question-2\"",
                        "$.questionnaires[0].questions[1].code",
                        "is also the code of $.questionnaires[0].questions[0]",
                        "a code that is not used yet"),
                wrong(
                        "/questionnaires/0/questions/1/onlyIf",
                        "{\"question\": \"question-1\", \"options\": [\"yes\"]}",
                        "$.questionnaires[0].questions[1].onlyIf.question",
                        "\"question-1\" is no question with options before this one",
                        "the code of a question with options that comes before this one"),
                wrong(
                        "/questionnaires/0/title/nl",
                        REMOVED,
                        "$.questionnaires[0].title.nl",
                        "is missing",
                        "what the schema says"),
                wrong(
                        "/questionnaires/0/title/Dutch",
                        "\"Vragen\"",
                        "$.questionnaires[0].title.Dutch",
                        "is not the code of a language",
                        "a language code of BCP 47, such as nl, en, ar or ti"),
                wrong(
                        "/questionnaires/0/title/qx",
                        "\"Vragen\"",
                        "$.questionnaires[0].title.qx",
                        "is not the code of a language",
                        "a language code of BCP 47, such as nl, en, ar or ti"),
                wrong(
                        "/supportOrganisations/0/phone",
                        "\"call me\"",
                        "$.supportOrganisations[0].phone",
                        "\"call me\" does not have the right form",
                        "a telephone number: digits and spaces, perhaps with a leading +, such as 050 000 00 11"),
                wrong(
                        "/supportOrganisations/0/independent",
                        "\"yes\"",
                        "$.supportOrganisations[0].independent",
                        "is text",
                        "true or false, without quotes"),
                wrong(
                        "/supportOrganisations/0/languages",
                        "[\"nl\", \"nl\"]",
                        "$.supportOrganisations[0].languages",
                        "names something twice",
                        "each item once"),
                wrong(
                        "/supportOrganisations/0/lastChecked",
                        "\"2026-02-30\"",
                        "$.supportOrganisations[0].lastChecked",
                        "there is no such day",
                        "a day of the calendar, as year-month-day"),
                wrong(
                        "/conversations/1/place/kind",
                        "\"café\"",
                        "$.conversations[1].place.kind",
                        "\"café\" is not known here",
                        "home, neighbourhood, library, town-hall, phone, video"),
                wrong(
                        "/conversations/0/place/address",
                        REMOVED,
                        "$.conversations[0].place.address",
                        "is missing",
                        "Where that is; with phone, the number that is called. May be left out with phone and video."),
                wrong(
                        "/conversations/1/client",
                        "\"nobody\"",
                        "$.conversations[1].client",
                        "\"nobody\" is no client of this document",
                        "the reference of a client in $.clients"),
                wrong(
                        "/conversations/1/consequences",
                        REMOVED,
                        "$.conversations[1].consequences",
                        "is missing",
                        "What happens to someone who does not come; with obliged, and only there. Paragraphs are separated by an empty line."),
                wrong(
                        "/conversations/0/consequences",
                        "{\"nl\": \"Dan gebeurt er iets.\"}",
                        "$.conversations[0].consequences",
                        "does not belong here",
                        "What happens to someone who does not come; with obliged, and only there. Paragraphs are separated by an empty line."),
                wrong(
                        "/conversations/0/obligation",
                        "\"perhaps\"",
                        "$.conversations[0].obligation",
                        "\"perhaps\" is not known here",
                        "voluntary, obliged"),
                wrong(
                        "/moments/1/startsAt",
                        "\"2099-06-10T10:30\"",
                        "$.moments[1].startsAt",
                        "overlaps $.moments[0], of the same officer",
                        "a time at which this officer is free"),
                wrong(
                        "/moments/0/startsAt",
                        "\"2099-03-29T02:30\"",
                        "$.moments[0].startsAt",
                        "this time does not exist in Amsterdam: the clock goes forward",
                        "a time that exists"),
                wrong(
                        "/moments/1/durationMinutes",
                        "300",
                        "$.moments[1].durationMinutes",
                        "is too large",
                        "a whole number from 5 to 240"),
                wrong(
                        "/conversations/0/startsAt",
                        "\"9 June 2026\"",
                        "$.conversations[0].startsAt",
                        "\"9 June 2026\" does not have the right form",
                        "a day and time such as 2026-06-09T10:00, which is then the time in Amsterdam, or with an offset: 2026-06-09T10:00+02:00"),
                wrong(
                        "/conversations/1/startsAt",
                        "\"2099-02-29T10:00\"",
                        "$.conversations[1].startsAt",
                        "there is no such day or time",
                        "a day and time of the calendar"),
                wrong(
                        "/conversations/1/startsAt",
                        "\"2027-03-28T02:30\"",
                        "$.conversations[1].startsAt",
                        "this time does not exist in Amsterdam: the clock goes forward",
                        "a time that exists"),
                wrong(
                        "/conversations/1/startsAt",
                        "\"2026-10-25T02:30\"",
                        "$.conversations[1].startsAt",
                        "this time is there twice in Amsterdam: the clock goes back",
                        "the same with an offset, 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00"),
                wrong(
                        "/conversations/0/durationMinutes",
                        "480",
                        "$.conversations[0].durationMinutes",
                        "is too large",
                        "a whole number from 5 to 240"),
                wrong(
                        "/conversations/0/invitedOn/1",
                        "\"2026-05-01\"",
                        "$.conversations[0].invitedOn[1]",
                        "is not after the day before it in this list",
                        "each day once, the first one first"),
                wrong(
                        "/conversations/0/invitedOn/1",
                        "\"2026-06-10\"",
                        "$.conversations[0].invitedOn[1]",
                        "is after the conversation itself",
                        "a day no later than startsAt"),
                wrong(
                        "/conversations/0/questionnaire/reference",
                        "\"none\"",
                        "$.conversations[0].questionnaire.reference",
                        "\"none\" is no questionnaire of this document",
                        "the reference of a questionnaire in $.questionnaires"),
                wrong(
                        "/conversations/0/questionnaire/version",
                        "2",
                        "$.conversations[0].questionnaire.version",
                        "this document has no version 2 of that questionnaire",
                        "1"),
                wrong(
                        "/conversations/0/questionnaire",
                        REMOVED,
                        "$.conversations[0].questionnaire",
                        "is missing",
                        "The questionnaire that belongs to it: one of this document."),
                wrong(
                        "/reports/0/conversation",
                        "\"none\"",
                        "$.reports[0].conversation",
                        "\"none\" is no conversation of this document",
                        "the reference of a conversation in $.conversations"),
                wrong(
                        "/reports/0/publishedAt",
                        "\"2026-06-09T09:59\"",
                        "$.reports[0].publishedAt",
                        "is before the conversation itself",
                        "a time after $.conversations[0].startsAt"),
                wrong(
                        "/reports/0/sentences/1/wording",
                        '"' + "😀".repeat(1001) + '"',
                        "$.reports[0].sentences[1].wording",
                        "has 1001 characters",
                        "at most 1000 characters"),
                wrong(
                        "/reports/0/sentences/1/translations/0/language",
                        "\"nl\"",
                        "$.reports[0].sentences[1].translations[0].language",
                        "is the language of the sentence itself",
                        "another language"),
                wrong(
                        "/reports/0/sentences/0/translations",
                        TWICE_IN_ENGLISH,
                        "$.reports[0].sentences[0].translations[1].language",
                        "is also the language of $.reports[0].sentences[0].translations[0]",
                        "each language once"),
                wrong(
                        "/reports/0/sentences/1/translations/0/checkedBy",
                        REMOVED,
                        "$.reports[0].sentences[1].translations[0].checkedBy",
                        "is missing",
                        "The name of who checked it, somebody else; the client reads it."),
                wrong(
                        "/reports/0/sentences/1/wording",
                        "\"a\\u0000b\"",
                        "$.reports[0].sentences[1].wording",
                        "contains a control character or half a character",
                        "text; of the control characters the line feed and the tab"),
                wrong(
                        "/reports/0/sentences/1/wording",
                        "\"a\\ud83db\"",
                        "$.reports[0].sentences[1].wording",
                        "contains a control character or half a character",
                        "text; of the control characters the line feed and the tab"),
                wrong(
                        "/format",
                        "\"mijn-gesprek-intake/2\"",
                        "$.format",
                        "\"mijn-gesprek-intake/2\" is not known here",
                        "mijn-gesprek-intake/1"),
                wrong(
                        "/format",
                        REMOVED,
                        "$.format",
                        "is missing",
                        "Which version of this format the document is written in."));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource
    void what_the_schema_refuses_and_what_it_cannot_say(String pointer, String value, IntakeError expected) {
        var before = everything();

        var result = reader.read(stream(set(example(), pointer, value)));

        assertThat(result).isEqualTo(new IntakeResult.Refused(List.of(expected)));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void tells_all_errors_at_once() {
        var document = example();
        set(document, "/clients/0/bsn", "\"999991013\"");
        set(document, "/clients/1/language", "\"Arabic\"");
        set(document, "/conversations/0/place/kind", "\"boat\"");
        set(document, "/conversations/1/client", "\"nobody\"");
        set(document, "/reports/0/sentences", "[]");

        assertThat(refused(reader.read(stream(document))))
                .extracting(IntakeError::path)
                .containsExactlyInAnyOrder(
                        "$.clients[0].bsn",
                        "$.clients[1].language",
                        "$.conversations[0].place.kind",
                        "$.conversations[1].client",
                        "$.reports[0].sentences");
    }

    @Test
    void a_name_is_given_once_and_what_it_takes_away_is_told_too() {
        var document = set(example(), "/clients/1/reference", "\"example-client-1\"");

        assertThat(refused(reader.read(stream(document))))
                .containsExactly(
                        new IntakeError(
                                "$.clients[1].reference",
                                "is also the reference of $.clients[0]",
                                "a reference that is not used yet"),
                        new IntakeError(
                                "$.conversations[1].client",
                                "\"example-client-2\" is no client of this document",
                                "the reference of a client in $.clients"));
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        var latin1 = "{\"format\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refused(reader.read(new ByteArrayInputStream(latin1))))
                .singleElement()
                .satisfies(error -> assertThat(error.wrong()).startsWith("is not well-formed JSON"));
    }

    @Test
    void never_repeats_a_bsn() {
        var bsn = "999991013";
        var quoted = '"' + bsn + '"';
        var document = example();
        for (var pointer : List.of(
                "/clients/0/bsn",
                "/clients/0/language",
                "/conversations/0/place/kind",
                "/conversations/0/client",
                "/conversations/0/startsAt",
                "/conversations/0/questionnaire/reference",
                "/reports/0/conversation",
                "/questionnaires/0/title/" + bsn,
                "/" + bsn)) {
            set(document, pointer, quoted);
        }
        var errors = refused(reader.read(stream(document)));

        assertThat(errors).hasSize(9);
        assertThat(errors).extracting(IntakeError::sentence).noneMatch(sentence -> sentence.contains(bsn));
        assertThat(refused(reader.read(stream("{\"format\": " + bsn + "x}"))))
                .extracting(IntakeError::sentence)
                .noneMatch(sentence -> sentence.contains(bsn));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": \"mijn-gesprek-intake/1\",}",
                "not json",
                "{\"clients\": [], \"clients\": []}",
                "{} {}"
            })
    void what_is_not_json_is_told_with_its_place(String text) {
        assertThat(refused(reader.read(stream(text)))).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("$");
            assertThat(error.wrong()).matches("is not well-formed JSON at line 1, column \\d+");
            assertThat(error.accepted()).isEqualTo("one JSON object in UTF-8, with no name twice in the same object");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "\"text\""})
    void what_is_no_object_is_refused(String text) {
        assertThat(refused(reader.read(stream(text))))
                .extracting(IntakeError::wrong)
                .containsExactly("is not a JSON object");
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_read() {
        var tooLarge = new byte[IntakeReader.LIMIT + 1];
        java.util.Arrays.fill(tooLarge, (byte) ' ');

        assertThat(refused(reader.read(new ByteArrayInputStream(tooLarge))))
                .containsExactly(
                        new IntakeError("$", "is larger than 20 MB", "documents of at most 20 MB; split it by client"));
    }

    @Test
    void a_version_never_changes() {
        var document = own("versions", "999992089", "999992090");
        reader.read(stream(document));
        var before = everything();
        at(document, "/reports/0/sentences/1").put("wording", "U helpt nooit in het buurthuis.");
        at(document, "/questionnaires/0/questions/0/wording").put("nl", "Wat kunt u niet?");
        at(document, "/clients/0").put("name", "Iemand anders");

        assertThat(refused(reader.read(stream(document))))
                .containsExactly(
                        new IntakeError(
                                "$.questionnaires[0]",
                                "this version was delivered before with other content, and a version never changes",
                                "the same content as before, or the next version"),
                        new IntakeError(
                                "$.reports[0]",
                                "this version was delivered before with other content, and a version never changes",
                                "the same content as before, or the next version"));
        assertThat(everything()).isEqualTo(before);

        at(document, "/questionnaires/0/questions/0/wording").put("nl", "Wat kunt u goed?");
        at(document, "/reports/0").put("version", 2);
        assertThat(reader.read(stream(document))).isInstanceOf(IntakeResult.Delivered.class);
    }

    @Test
    void what_only_the_database_knows_is_refused_with_its_path() {
        reader.read(stream(own("known", "999992107", "999992119")));
        var before = everything();

        var otherReference = own("other", "999992107", "999992120");
        assertThat(refused(reader.read(stream(otherReference))))
                .containsExactly(new IntakeError(
                        "$.clients[0].bsn",
                        "was delivered before as that of a client with another reference",
                        "the BSN together with the reference it was delivered with"));

        var otherClient = own("known", "999992107", "999992119");
        at(otherClient, "/conversations/0").put("client", "known-client-2");
        assertThat(refused(reader.read(stream(otherClient))))
                .containsExactly(new IntakeError(
                        "$.conversations[0].client",
                        "this conversation was delivered before with another client",
                        "the same client as before, or a reference of its own for the conversation"));

        var otherQuestions = own("known", "999992107", "999992119");
        at(otherQuestions, "/questionnaires/0").put("reference", "known-other-questions");
        at(otherQuestions, "/conversations/0/questionnaire").put("reference", "known-other-questions");
        at(otherQuestions, "/conversations/1/questionnaire").put("reference", "known-other-questions");
        assertThat(refused(reader.read(stream(otherQuestions))))
                .extracting(IntakeError::path)
                .containsExactly("$.conversations[0].questionnaire", "$.conversations[1].questionnaire");

        assertThat(everything()).isEqualTo(before);
    }

    /** A5: who was invited freely stays free; the case system hears so, with the place and a way out. */
    @Test
    void a_voluntary_conversation_does_not_become_obliged_by_a_delivery() {
        reader.read(stream(own("free", "999992132", "999992144")));
        var before = everything();
        var obliged = own("free", "999992132", "999992144");
        at(obliged, "/conversations/0")
                .put("obligation", "obliged")
                .set("consequences", JSON.readTree("{\"nl\": \"Kunt u niet komen? Bel ons.\"}"));
        // What comes after it is looked at all the same.
        at(obliged, "/conversations/1").put("client", "free-client-1");

        assertThat(refused(reader.read(stream(obliged))))
                .containsExactly(
                        new IntakeError(
                                "$.conversations[0].obligation",
                                "the client was invited to this conversation as a voluntary one, and it stays voluntary",
                                "voluntary as before, or a reference of its own for an obliged conversation"),
                        new IntakeError(
                                "$.conversations[1].client",
                                "this conversation was delivered before with another client",
                                "the same client as before, or a reference of its own for the conversation"));

        assertThat(everything()).isEqualTo(before);
        assertThat(reader.read(stream(own("free", "999992132", "999992144"))))
                .isInstanceOf(IntakeResult.Delivered.class);
    }

    /** Topics, every kind and follow-ups, as a case system may deliver them beside the simpler lists of before. */
    @Test
    void a_list_with_topics_and_follow_ups_comes_in_as_it_is_told() {
        var document = own("whole", "999992326", "999992338");
        set(document, "/questionnaires/0/topics", """
                [{"code": "work", "title": {"nl": "Werk"}, "pictogram": "people", "why": {"nl": "Dat telt mee."}}]""");
        set(document, "/questionnaires/0/questions/1/code", "\"more\"");
        set(document, "/questionnaires/0/questions/1/topic", "\"work\"");
        set(document, "/questionnaires/0/questions/1/readBy", "{\"nl\": \"Uw gespreksvoerder.\"}");
        var followUp = """
                {"kind": "date", "topic": "work", "wording": {"nl": "Vanaf wanneer?"}, "why": {"nl": "Dat helpt."},
                 "usedFor": {"nl": "Voor het gesprek."}, "onlyIf": {"question": "more", "options": ["%s"]}}""";
        at(document, "/questionnaires/0").withArray("questions").add(JSON.readTree(followUp.formatted("perhaps")));
        assertThat(refused(reader.read(stream(document))))
                .extracting(IntakeError::path)
                .containsExactly("$.questionnaires[0].questions[2].onlyIf.options[0]");

        set(document, "/questionnaires/0/questions/2", followUp.formatted("yes"));

        assertThat(reader.read(stream(document))).isInstanceOf(IntakeResult.Delivered.class);
        assertThat(reader.read(stream(document))).isInstanceOf(IntakeResult.Delivered.class);
        set(document, "/questionnaires/0/questions/2", followUp.formatted("no"));
        assertThat(refused(reader.read(stream(document))))
                .extracting(IntakeError::path)
                .containsExactly("$.questionnaires[0]");
    }

    /** Who has a list keeps it as it was when they began, so the next version is no reason to refuse. */
    @Test
    void the_next_version_of_the_questions_is_for_who_has_none_yet() {
        reader.read(stream(own("versions", "999992302", "999992314")));
        var next = own("versions", "999992302", "999992314");
        at(next, "/questionnaires/0").put("version", 2);
        at(next, "/conversations/0/questionnaire").put("version", 2);
        at(next, "/conversations/1/questionnaire").put("version", 2);

        assertThat(reader.read(stream(next))).isInstanceOf(IntakeResult.Delivered.class);
    }

    @Test
    void the_start_stops_on_a_refused_document(@TempDir Path folder) throws IOException {
        var file = folder.resolve("delivery.json");
        Files.writeString(file, set(example(), "/clients/0/bsn", REMOVED).toString());

        assertThatThrownBy(() -> atStart("file:" + file))
                .isInstanceOf(Misconfigured.class)
                .hasMessage("portal.intake.document: the document is refused and changed nothing.\n"
                        + "  $.clients[0].bsn: is missing. Accepted: 9 digits that pass the 11-test, as a string.");
        assertThatThrownBy(() -> atStart("file:" + folder.resolve("nothing.json")))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.intake.document: there is no document to read at ");
        assertThatThrownBy(() -> atStart("https://example.org/delivery.json"))
                .isInstanceOf(Misconfigured.class)
                .hasMessage("portal.intake.document: give the document as file:/its/path or classpath:its/path");
    }

    @Test
    void many_errors_are_told_up_to_a_number() {
        var error = new IntakeError("$.clients", "is text", "a list, in square brackets");

        assertThat(new IntakeResult.Refused(List.of(error, error, error)).inSentences(1))
                .isEqualTo("""
                        the document is refused and changed nothing.
                          $.clients: is text. Accepted: a list, in square brackets.
                          And 2 more.""");
    }

    @Test
    void the_example_itself_is_accepted() {
        // Its support organisation stays out of the directory that other tests count.
        var bySchema = new DocumentSchema().errorsIn(example());
        assertThat(bySchema).isEmpty();
        assertThat(DocumentChecks.errorsIn(example(), bySchema)).isEmpty();
    }

    private void atStart(String location) {
        new IntakeAtStart(reader, new DefaultResourceLoader(), location)
                .run(new org.springframework.boot.DefaultApplicationArguments());
    }

    private static Arguments wrong(String pointer, String value, String path, String wrong, String accepted) {
        return arguments(pointer, value, new IntakeError(path, wrong, accepted));
    }

    private static List<IntakeError> refused(IntakeResult result) {
        assertThat(result).isInstanceOf(IntakeResult.Refused.class);
        return ((IntakeResult.Refused) result).errors();
    }

    /** The example with names and BSNs of its own, and without the organisation that other tests would see. */
    private static ObjectNode own(String name, String firstBsn, String secondBsn) {
        var text = example()
                .toString()
                .replace("\"example-", '"' + name + '-')
                .replace("999991012", firstBsn)
                .replace("999991024", secondBsn);
        var document = (ObjectNode) JSON.readTree(text);
        document.remove("supportOrganisations");
        document.remove("helpers");
        return document;
    }

    private static ObjectNode example() {
        try (var text = new ClassPathResource("intake/example.json").getInputStream()) {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static ObjectNode at(ObjectNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private static ObjectNode set(ObjectNode document, String pointer, String value) {
        var cut = pointer.lastIndexOf('/');
        var parent = document.at(pointer.substring(0, cut));
        var last = pointer.substring(cut + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), JSON.readTree(value));
        } else if (value.equals(REMOVED)) {
            ((ObjectNode) parent).remove(last);
        } else {
            ((ObjectNode) parent).set(last, JSON.readTree(value));
        }
        return document;
    }

    private static ByteArrayInputStream stream(JsonNode document) {
        // A tree writes neither a number beyond all bounds nor half a character the way it read them.
        return stream(document.toString()
                .replace("\"Infinity\"", "1e999")
                .replace(":Infinity", ":1e999")
                .replace("a\ud83db", "a\\ud83db"));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private KnownClient client(String bsn) {
        return Bsn.parse(bsn).flatMap(clients::findByBsn).orElseThrow();
    }

    private void as(ClientId client, Runnable work) {
        currentActor.as(new Actor.Client(client), () -> {
            work.run();
            return client;
        });
    }

    /** The content of every table the intake writes; the BSN's cipher text differs each time, by design. */
    private Map<String, String> everything() {
        return currentActor.as(
                new Actor.Intake(), () -> new TransactionTemplate(transactions).<Map<String, String>>execute(_ -> {
                    var contents = new TreeMap<String, String>();
                    for (var table : List.of(
                            "client",
                            "questionnaire",
                            "question",
                            "question_option",
                            "answer_sheet",
                            "support_organisation",
                            "conversation",
                            "invitation",
                            "report",
                            "sentence")) {
                        contents.put(
                                table,
                                String.valueOf(database.fetchSingle("select md5(string_agg(row, '|' order by row)) from"
                                                + " (select (to_jsonb(t) - 'bsn_cipher')::text as row from " + table
                                                + " t) rows")
                                        .get(0)));
                    }
                    return contents;
                }));
    }
}
