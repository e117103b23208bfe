package nl.mijngesprek.portal.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.FollowUp;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.QuestionnaireDelivery;
import nl.mijngesprek.portal.questionnaire.Topic;
import nl.mijngesprek.portal.questionnaire.TopicId;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.LocalText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of lists on paper: Anna has one of every kind of question, in three languages, for a conversation of Greet. */
public abstract class PaperTest extends UseCaseTest {

    /** At the foot of every page: the code of the page, which page it is, and the code of the list. */
    private static final String FOOT = "[2-9A-Z]{4}-\\d+\\s+\\d+ / \\d+\\s+[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}";

    @Autowired
    protected AnswerSheets sheets;

    @Autowired
    protected PaperForms forms;

    @Autowired
    protected TypingIn typing;

    @Autowired
    protected PaperChecks checks;

    @Autowired
    protected Languages languages;

    protected OfficerId greet = new OfficerId(UUID.randomUUID());
    protected ConversationId conversation = new ConversationId(UUID.randomUUID());
    protected QuestionnaireDelivery delivery = trilingual();

    @BeforeEach
    void annaHasAListForAConversationOfGreet() {
        delivery = trilingual();
        greet = officer("Greet Gesprek");
        intake(() -> sheets.deliver(delivery));
        conversation = withList(anna, greet);
    }

    /** A conversation of this officer, with the list. */
    protected final ConversationId withList(ClientId client, OfficerId officer) {
        var given = conversation(client, nextWeek);
        giveTo(officer, given);
        intake(() -> sheets.deliverSheet(given, client, delivery.reference(), 1));
        return given;
    }

    protected final Language language(String code) {
        return languages.byCode(code).orElseThrow();
    }

    protected final QuestionId question(String code) {
        return delivery.questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    protected final Item item(String code) {
        return Item.of(question(code));
    }

    /** As Anna prints it. */
    protected final byte[] print(String languageCode, boolean large) {
        return as(anna, () -> forms.print(conversation, Optional.of(language(languageCode)), Optional.of(large)))
                .orElseThrow();
    }

    /** All words of a paper in one line, without what stands at the foot of each page. */
    protected static String words(byte[] pdf) {
        return plain(text(pdf).replaceAll(FOOT, " "));
    }

    /** All of it, line by line. */
    protected static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Shaped letters stand for the plain ones, and nobody writes the short vowels. */
    protected static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("[\\u064B-\\u0652\\u200E\\u200F\\u2066-\\u2069]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static LocalText say(String dutch, String english, String arabic) {
        return new LocalText(Map.of("nl", dutch, "en", english, "ar", arabic));
    }

    private static Option option(String code, String dutch, String english, String arabic) {
        return new Option(code, say(dutch, english, arabic), Optional.empty());
    }

    private static QuestionnaireDelivery trilingual() {
        var day = new TopicId(UUID.randomUUID());
        var work = new TopicId(UUID.randomUUID());
        var works = new QuestionId(UUID.randomUUID());
        return new QuestionnaireDelivery(
                reference(),
                1,
                Aim.ACTIVATING,
                say("Vragen vooraf", "Questions beforehand", "أسئلة مسبقة"),
                List.of(
                        new Topic(
                                day,
                                1,
                                say("Uw dag", "Your day", "يومك"),
                                Optional.empty(),
                                Optional.of(say(
                                        "Dan kiezen wij een goede tijd.",
                                        "Then we choose a good time.",
                                        "عندئذ نختار وقتا مناسبا.")),
                                Optional.empty()),
                        new Topic(
                                work,
                                2,
                                say("Werk", "Work", "العمل"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(say(
                                        "Alleen om samen te kijken wat past.",
                                        "Only to see together what fits.",
                                        "فقط لننظر معا ما يناسب.")))),
                List.of(
                        question(
                                new QuestionId(UUID.randomUUID()),
                                "day",
                                day,
                                1,
                                QuestionKind.OPEN,
                                say("Hoe ziet uw dag eruit?", "What is your day like?", "كيف يبدو يومك؟"),
                                List.of(),
                                Optional.empty()),
                        question(
                                new QuestionId(UUID.randomUUID()),
                                "satisfied",
                                day,
                                2,
                                QuestionKind.SCALE,
                                say("Bent u tevreden?", "Are you content?", "هل أنت راض؟"),
                                List.of(
                                        option("good", "Tevreden", "Content", "راض"),
                                        option("so-so", "Het gaat wel", "So so", "وسط"),
                                        option("bad", "Niet tevreden", "Not content", "غير راض")),
                                Optional.empty()),
                        question(
                                works,
                                "work",
                                work,
                                3,
                                QuestionKind.YES_NO,
                                say("Heeft u werk?", "Do you have work?", "هل عندك عمل؟"),
                                List.of(),
                                Optional.empty()),
                        question(
                                new QuestionId(UUID.randomUUID()),
                                "since",
                                work,
                                4,
                                QuestionKind.DATE,
                                say("Sinds wanneer werkt u?", "Since when do you work?", "منذ متى تعمل؟"),
                                List.of(),
                                Optional.of(new FollowUp(works, Set.of(Option.YES)))),
                        question(
                                new QuestionId(UUID.randomUUID()),
                                "wishes",
                                work,
                                5,
                                QuestionKind.SEVERAL_OF,
                                say("Wat wilt u graag doen?", "What would you like to do?", "ماذا تحب أن تعمل؟"),
                                List.of(
                                        option("learn", "Iets leren", "Learn something", "تعلم شيء"),
                                        option("help", "Mensen helpen", "Help people", "مساعدة الناس")),
                                Optional.of(new FollowUp(works, Set.of(Option.NO)))),
                        question(
                                new QuestionId(UUID.randomUUID()),
                                "more",
                                work,
                                6,
                                QuestionKind.ONE_OF,
                                say("Hoeveel hulp heeft u?", "How much help do you have?", "كم عندك من المساعدة؟"),
                                List.of(
                                        option("much", "Veel hulp", "Much help", "مساعدة كثيرة"),
                                        option("little", "Weinig hulp", "Little help", "مساعدة قليلة")),
                                Optional.empty())));
    }

    private static Question question(
            QuestionId id,
            String code,
            TopicId topic,
            int position,
            QuestionKind kind,
            LocalText wording,
            List<Option> options,
            Optional<FollowUp> followUp) {
        return new Question(
                id,
                code,
                Optional.of(topic),
                position,
                kind,
                wording,
                say("Dan praten wij daarover.", "Then we talk about it.", "عندئذ نتحدث عن ذلك."),
                Optional.of(say("Alleen Greet leest dit.", "Only Greet reads this.", "تقرأه المسؤولة فقط.")),
                say("Voor het gesprek.", "For the conversation.", "من أجل المحادثة."),
                List.of(
                        say("Ik breng mijn kind weg.", "I take my child to school.", "أوصل طفلي."),
                        say("Ik slaap slecht.", "I sleep badly.", "نومي سيئ.")),
                Optional.empty(),
                options,
                followUp);
    }
}
