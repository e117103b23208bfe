package nl.mijngesprek.portal.questionnaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.Activity;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.ClientWishes;
import nl.mijngesprek.portal.questionnaire.Lists;
import nl.mijngesprek.portal.questionnaire.OwnTopicId;
import nl.mijngesprek.portal.questionnaire.OwnTopics;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.TopicWish;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.Recordings;
import nl.mijngesprek.portal.recording.Voice;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The client says what the officer may read, and the officer prepares with that. */
class PrepareConversationTest extends UseCaseTest {

    @Autowired
    AnswerSheets sheets;

    @Autowired
    OwnTopics topics;

    @Autowired
    ClientWishes wishes;

    @Autowired
    Recordings recordings;

    private final String officerName = "Greet " + reference();
    private final Lists list = new Lists()
            .about("Uw dag")
            .ask("day", QuestionKind.OPEN)
            .about("Geld")
            .ask("money", QuestionKind.OPEN);

    private ConversationId conversation = new ConversationId(new UUID(0, 0));
    private OfficerId greet = new OfficerId(new UUID(0, 0));

    @BeforeEach
    void annaHasAList() {
        conversation = conversationWithOwnOfficer(anna, nextWeek, officerName);
        greet = intake(() -> inTransaction(() -> new OfficerId(
                database.fetchSingle("select officer_id from conversation where id = ?", conversation.value())
                        .get(0, UUID.class))));
        var delivery = list.delivery(reference(), 1);
        intake(() -> sheets.deliver(delivery));
        intake(() -> sheets.deliverSheet(conversation, anna, delivery.reference(), 1));
    }

    private void annaSaidAllThereIsToSay() {
        as(anna, () -> sheets.saveWords(conversation, list.id("day"), "أطبخ كل يوم", 0, Language.DUTCH));
        as(anna, () -> topics.saveWords(conversation, new OwnTopicId(UUID.randomUUID()), "Mag ik naar taalles?", 0));
        as(anna, () -> wishes.wish(conversation, sheet().topics().get(1).id(), TopicWish.RATHER_NOT));
        as(anna, () -> wishes.alreadyDo(conversation, Set.of(Activity.CARE)));
    }

    private AnswerSheet sheet() {
        return as(anna, () -> sheets.find(conversation)).orElseThrow();
    }

    private void openShare() {
        logIn(anna, "Anna de Wit", Language.DUTCH);
        open(QuestionnaireNavigation.share(conversation));
    }

    private void openPreparation() {
        logInAsOfficer(greet, officerName);
        open(QuestionnaireNavigation.preparation(conversation));
    }

    @Test
    void who_filled_in_nothing_has_nothing_to_share_and_that_says_nothing() {
        open(QuestionnaireNavigation.check(conversation));
        press("Kies wat de gemeente mag lezen");
        assertThat(screen().heading()).isEqualTo("Wat mag de gemeente lezen?");
        assertThat(screen().words())
                .contains("U heeft nog niets ingevuld. Dat hoeft ook niet.")
                .doesNotContain("Deel alles");

        openPreparation();
        assertThat(screen().heading()).isEqualTo("Voorbereiden: Anna de Wit");
        assertThat(screen().words()).contains("Er is niets gedeeld. Dat zegt niets over de cliënt.");
    }

    /** What is kept, and what was never answered, is not there for the officer, and nothing says so. */
    @Test
    void the_client_shares_one_thing_and_the_officer_reads_that_alone() {
        annaSaidAllThereIsToSay();
        openShare();
        assertThat(screen().words())
                .contains(officerName + " leest wat u hier aanvinkt. Verder niemand.")
                .contains("Dan leest uw gespreksvoerder de nieuwe woorden.")
                .contains("Mag ik naar taalles?", "أطبخ كل يوم", "Zorgen voor iemand")
                .contains("U wilt hier liever niet over praten.", "Alleen u kunt dit lezen.")
                .doesNotContain("mag dit lezen sinds");

        // The first box is of what comes first: the client's own topic.
        choose(officerName + " mag dit lezen");
        assertThat(screen().words()).contains(officerName + " mag dit lezen sinds");

        openPreparation();
        assertThat(screen().words())
                .contains("Wat de cliënt zelf wil bespreken", "Mag ik naar taalles?")
                .doesNotContain("أطبخ كل يوم")
                .doesNotContain("Zorgen voor iemand", "Uw dag", "Geld", "Vraag over", "niet gedeeld", "niet ingevuld");
    }

    @Test
    void the_client_shares_everything_and_takes_it_back() {
        annaSaidAllThereIsToSay();
        openShare();

        press("Deel alles");
        assertThat(screen().words())
                .contains("mag nu alles lezen wat hieronder staat.")
                .doesNotContain("Alleen u kunt dit lezen.");
        openPreparation();
        assertThat(screen().words())
                .containsSubsequence(
                        "Wat de cliënt zelf wil bespreken",
                        "Mag ik naar taalles?",
                        "Wat de cliënt wil laten rusten",
                        "Geld",
                        "De cliënt wil hier liever niet over praten.",
                        "Wat de cliënt al doet",
                        "Zorgen voor iemand",
                        "Uw dag",
                        "Vraag over day?",
                        "أطبخ كل يوم");

        openShare();
        press("Houd alles voor mijzelf");
        assertThat(screen().words()).contains("U houdt nu alles voor uzelf.").doesNotContain("mag dit lezen sinds");
        openPreparation();
        assertThat(screen().words()).contains("Er is niets gedeeld. Dat zegt niets over de cliënt.");
    }

    /** Promise 2: the client reads what the officer made of their words. */
    @Test
    void the_officer_translates_and_the_client_reads_who_did() {
        as(anna, () -> sheets.saveWords(conversation, list.id("day"), "أطبخ كل يوم", 0, Language.DUTCH));
        as(anna, () -> sheets.handOver(conversation));
        openPreparation();

        fill("Vertaling in het Nederlands", "Ik kook elke dag.");
        openPreparation();
        assertThat(screen().words()).contains("Vertaald door " + officerName);

        openShare();
        assertThat(screen().words()).contains("Vertaald door " + officerName, "Ik kook elke dag.");
        open("/mijn/ingezien");
        assertThat(screen().words()).contains("Keek wat u voor het gesprek heeft gedeeld.");
    }

    /** Promise 2: what was only said aloud the officer writes down as they heard it, for both to read. */
    @Test
    void the_officer_writes_down_what_was_only_said_and_the_client_reads_it() {
        as(
                anna,
                () -> recordings.keep(
                        RecordingSpot.answer(conversation, list.id("day").value()),
                        Voice.webm(),
                        Duration.ofSeconds(9)));
        as(anna, () -> sheets.handOver(conversation));
        openPreparation();
        assertThat(screen().words())
                .contains("Schrijf op wat er gezegd is")
                .doesNotContain("Vertaling in het Nederlands");
        assertThat(screen().html().select("main audio[controls]").eachAttr("src"))
                .singleElement()
                .asString()
                .startsWith("/geluid/");

        fill("Wat de cliënt zei, in het Nederlands", "Ik kook elke dag.");
        openPreparation();
        assertThat(screen().words())
                .contains("Opgeschreven door " + officerName)
                .doesNotContain("nieuwe opname");
        openShare();
        assertThat(screen().words()).contains("Opgeschreven door " + officerName, "Ik kook elke dag.");

        testClock.forward(Duration.ofMinutes(1));
        as(
                anna,
                () -> recordings.keep(
                        RecordingSpot.answer(conversation, list.id("day").value()),
                        Voice.webm(),
                        Duration.ofSeconds(9)));
        openShare();
        assertThat(screen().words()).contains("Dit is opgeschreven voor de nieuwe opname.");
    }

    @Test
    void the_officer_finds_the_way_and_nobody_else_does() {
        logInAsOfficer(greet, officerName);
        open("/mijn/gemeente");
        press("Voorbereiden");
        assertThat(screen().heading()).isEqualTo("Voorbereiden: Anna de Wit");
        open("/mijn/gemeente/gesprek/" + conversation.value());
        press("Bereid het gesprek voor");
        assertThat(screen().heading()).isEqualTo("Voorbereiden: Anna de Wit");

        logInAsOfficer(officer("Karim Bakker"), "Karim Bakker");
        open(QuestionnaireNavigation.preparation(conversation));
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        open("/mijn/gemeente/gesprek/" + conversation.value());
        assertThat(screen().words()).doesNotContain("Bereid het gesprek voor");
        logIn(bilal, "Bilal Haddad", Language.DUTCH);
        open(QuestionnaireNavigation.share(conversation));
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
    }

    @Test
    void after_the_conversation_the_client_reads_what_was_shared_and_changes_nothing() {
        annaSaidAllThereIsToSay();
        as(anna, () -> sheets.handOver(conversation));
        testClock.forward(Duration.ofDays(8));
        openShare();

        assertThat(screen().words())
                .contains("Het gesprek is voorbij. U kunt dit hier niet meer veranderen.", "mag dit lezen sinds")
                .doesNotContain("Deel alles", "Houd alles voor mijzelf");
    }
}
