package nl.mijngesprek.portal.browser;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.paper.Item;
import nl.mijngesprek.portal.paper.PaperForms;
import nl.mijngesprek.portal.paper.TypingIn;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.QuestionLists;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What came back on paper is checked on a phone (promise 6), and the client says what of a list the officer may read. */
class PaperIT extends JourneyTest {

    private static final String MAY_READ = "{officer} mag dit lezen";

    @Autowired
    private PaperForms forms;

    @Autowired
    private TypingIn typing;

    @Autowired
    private QuestionLists lists;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private DSLContext database;

    @Autowired
    private PlatformTransactionManager transactions;

    @ParameterizedTest
    @MethodSource("twoWays")
    void a_client_checks_what_was_typed_in_from_their_paper(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Vragen voor het gesprek");
            client.arrivesAt("Vragen voor uw gesprek");
            var sheet = client.browser().path();
            comesBackOnPaper(conversation(sheet));
            client.browser().open(sheet);
            client.browser().settle();
            client.presses("Kijk na wat wij overnamen");
            client.arrivesAt("Kijk na wat wij overnamen");
            client.seesJust("Ik help op school.");
            client.sees("De gemeente las dit al op papier. Klopt het? Dan mag uw gespreksvoerder het blijven lezen."
                    + " U kunt dat altijd veranderen.");
            client.looksRoundInEveryLight();
            client.presses("Ja, dit klopt");
            client.sees("Dit staat nu bij uw antwoorden. Uw gespreksvoerder mag het lezen.");
            client.looksRound();
            client.presses("Haal dit weg");
            client.sees("Het antwoord van papier is weg.");
            client.sees("U heeft alles nagekeken.");
            client.looksRound();
            client.presses("Bekijk mijn antwoorden");
            client.arrivesAt("Uw antwoorden");
            client.seesJust("Ik help op school.");
            client.presses("Kies wat de gemeente mag lezen");
            client.arrivesAt("Wat mag de gemeente lezen?");
            client.seesJust("Ik help op school.");
        });
    }

    @ParameterizedTest
    @MethodSource("twoWays")
    void a_client_says_what_the_officer_may_read(Way way, Browser phone) {
        walk(way, phone, client -> {
            var mayRead = client.say(MAY_READ, "officer", "Tom Hendriks");
            client.presses("Vragen voor het gesprek");
            client.presses("Begin met vraag 1");
            client.types("Ik kook voor de buurt.");
            client.presses("Stop en ga later verder");
            client.arrivesAt("U kunt later verder");
            client.presses("Naar het begin");
            client.presses("Vragen voor het gesprek");
            client.presses("Bekijk mijn antwoorden");
            client.presses("Kies wat de gemeente mag lezen");
            client.arrivesAt("Wat mag de gemeente lezen?");
            client.sees("Alleen u kunt dit lezen.");
            client.choosesJust(mayRead);
            client.browser()
                    .waitUntil(
                            "shared", () -> !client.browser().words().contains(client.say("Alleen u kunt dit lezen.")));
            client.looksRoundInEveryLight();
            client.choosesJust(mayRead);
            client.browser()
                    .waitUntil("kept", () -> client.browser().words().contains(client.say("Alleen u kunt dit lezen.")));
            client.presses("Deel alles");
            client.sees("{officer} mag nu alles lezen wat hieronder staat.", "officer", "Tom Hendriks");
            client.looksRound();
            client.presses("Houd alles voor mijzelf");
            client.sees("U houdt nu alles voor uzelf.");
            client.looksRound();
        });
    }

    private static ConversationId conversation(String sheet) {
        return ConversationId.parse(sheet.substring(sheet.lastIndexOf('/') + 1)).orElseThrow();
    }

    /** The client prints the list and sends it in; the officer types in a topic of their own, and one answer. */
    private void comesBackOnPaper(ConversationId conversation) {
        var client = new ClientId(told("client_id", conversation));
        var officer = new OfficerId(told("officer_id", conversation));
        currentActor.as(new Actor.Client(client), () -> forms.print(conversation, Optional.empty(), Optional.empty()));
        currentActor.as(new Actor.Officer(officer), () -> {
            var question = lists.find(conversation).orElseThrow().questions().stream()
                    .filter(asked -> asked.kind() == QuestionKind.YES_NO || asked.kind() == QuestionKind.ONE_OF)
                    .findFirst()
                    .orElseThrow();
            typing.saveWords(conversation, Item.ownTopic(), "Ik help op school.", 0);
            return typing.choose(
                    conversation,
                    Item.of(question.id()),
                    Set.of(question.options().getFirst().code()));
        });
    }

    private UUID told(String column, ConversationId conversation) {
        return currentActor.as(
                new Actor.Intake(),
                () -> java.util.Objects.requireNonNull(
                        new TransactionTemplate(transactions).execute(_ -> database.fetchSingle(
                                        "select " + column + " from conversation where id = ?", conversation.value())
                                .get(0, UUID.class))));
    }
}
