package nl.mijngesprek.portal.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.browser.Browser;
import nl.mijngesprek.portal.demo.digid.DigidSimulator;
import nl.mijngesprek.portal.demo.digid.DigidSimulator.Person;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.QuestionnaireDelivery;
import nl.mijngesprek.portal.report.Report;
import nl.mijngesprek.portal.report.ReportDelivery;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.ReportOutcome;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.shared.LocalText;
import org.springframework.beans.factory.annotation.Autowired;

/** A test with clients of its own, who can log in. */
abstract class SturdyTest extends TableTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    DigidSimulator simulator;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Reports reports;

    /** A client with an invitation, three questions (the second to choose from) and a report of two sentences. */
    record Someone(String name, ClientId client, ConversationId conversation, ReportId report) {

        String question(int position) {
            return "/mijn/vragen/" + conversation.value() + "/vraag/" + position;
        }

        String check() {
            return "/mijn/vragen/" + conversation.value() + "/nakijken";
        }

        String sentence(int position) {
            return "/mijn/verslag/" + report.value() + "/zin/" + position;
        }
    }

    final Someone someone() {
        var number = NEXT.incrementAndGet();
        var name = "Stevig Getest " + number;
        var digits = freeDigits(number);
        var bsn = Bsn.parse(digits).orElseThrow();
        var client = intake(() -> clients.deliver(new ClientDelivery(reference(), bsn, name, "nl")));
        simulator.offer(List.of(new Person(digits, name, "voor een test")));
        var conversation = conversation(client, nextWeek);
        var list = new QuestionnaireDelivery(
                reference(),
                1,
                Aim.ACTIVATING,
                LocalText.ofDutch("Drie vragen"),
                List.of(
                        question(1, QuestionKind.OPEN, "Wat doet u graag?"),
                        question(2, QuestionKind.ONE_OF, "Hoe gaat het thuis?"),
                        question(3, QuestionKind.OPEN, "Wat wilt u leren?")));
        intake(() -> sheets.deliver(list));
        intake(() -> sheets.deliverSheet(conversation, client, list.reference(), 1));
        var report = (ReportOutcome.Delivered) intake(() -> reports.deliver(new ReportDelivery(
                reference(),
                1,
                client,
                conversation(client, lastWeek),
                "Joke Visser",
                lastWeek.plus(Duration.ofDays(1)),
                List.of(
                        new SentenceDelivery(Optional.of(LocalText.ofDutch("Uw dag")), "U staat om zes uur op."),
                        new SentenceDelivery(Optional.empty(), "U werkt twee uur per week.")))));
        return new Someone(name, client, conversation, report.id());
    }

    private static Question question(int position, QuestionKind kind, String wording) {
        var options = kind == QuestionKind.OPEN
                ? List.<Option>of()
                : List.of(
                        new Option("good", LocalText.ofDutch("Goed"), Optional.empty()),
                        new Option("bad", LocalText.ofDutch("Niet goed"), Optional.empty()));
        return new Question(
                new QuestionId(UUID.randomUUID()),
                position,
                kind,
                LocalText.ofDutch(wording),
                LocalText.ofDutch("Zo leren wij u kennen."),
                LocalText.ofDutch("Voor het gesprek."),
                List.of(),
                options);
    }

    /** A number of the range that is given to nobody, where no other test takes one. */
    private static String freeDigits(int number) {
        return IntStream.iterate(999_979_999, digits -> digits - 1)
                .mapToObj(Integer::toString)
                .filter(digits -> Bsn.parse(digits).isPresent())
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    final AnswerSheet sheet(Someone someone) {
        return as(someone.client(), () -> sheets.find(someone.conversation())).orElseThrow();
    }

    final Report report(Someone someone) {
        return as(someone.client(), () -> reports.find(someone.report())).orElseThrow();
    }

    /** What is kept as the words of this answer. */
    final String kept(Someone someone, int position) {
        return sheet(someone).at(position).orElseThrow().answer().words().text();
    }

    /** Fails when the browser met an error, or the page shows what only a programmer should see. */
    static void expectCalm(Browser browser) {
        assertThat(browser.driver().manage().logs().get("browser").getAll())
                .as("what the browser complains about")
                .noneMatch(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue());
        assertThat(browser.words()).doesNotContain("Exception", "at nl.", "Internal error", "Er gaat iets mis");
    }
}
