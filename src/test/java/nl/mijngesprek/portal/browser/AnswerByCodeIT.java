package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.letter.InvitationSending;
import nl.mijngesprek.portal.letter.LetterPress;
import nl.mijngesprek.portal.letter.SendingOutcome;
import nl.mijngesprek.portal.outbox.Outbox;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody with a letter in the hand, and no DigiD, answers with the code on it. */
class AnswerByCodeIT extends JourneyTest {

    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");

    @Autowired
    Clients clients;

    @Autowired
    Contacts contacts;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationSending sending;

    @Autowired
    Outbox outbox;

    @Autowired
    LetterPress press;

    @Autowired
    CurrentActor currentActor;

    private <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.as(actor, work);
    }

    /** Sends this client a letter, and reads the code off the paper. */
    private String codeOnTheLetterTo(ClientId client) throws IOException {
        as(new Actor.Intake(), () -> {
            contacts.deliver(
                    client,
                    new ContactDetails(
                            Optional.of(LocalDate.of(1984, 3, 9)),
                            Optional.of(new PostalAddress("Voorbeeldlaan 12", "9741 AB Groningen")),
                            Optional.empty(),
                            Optional.empty()));
            return client;
        });
        var conversation = upcoming(client).conversation().id();
        assertThat(as(new Actor.Officer(new OfficerId(UUID.randomUUID())), () -> sending.send(conversation, 2)))
                .isInstanceOf(SendingOutcome.Sent.class);
        var letter = as(new Actor.Sender(), () -> outbox.latest(1)).getFirst();
        try (var paper = Loader.loadPDF(press.print(letter))) {
            var code = CODE.matcher(new PDFTextStripper().getText(paper));
            assertThat(code.find()).isTrue();
            return code.group();
        }
    }

    private Invitation upcoming(ClientId client) {
        return as(new Actor.Client(client), invitations::upcoming).getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar"})
    void a_code_and_a_birth_date_are_enough(String languageCode, Browser phone) throws IOException {
        var guest = guest(languageCode);
        var client =
                Bsn.parse(guest.bsn()).flatMap(clients::findByBsn).orElseThrow().id();
        var code = codeOnTheLetterTo(client);
        var language = guest.language();
        var check = new PageCheck(phone);
        var wrong = new ArrayList<String>();

        phone.open("/?taal=" + languageCode);
        phone.open("/antwoord?code=" + code);
        wrong.addAll(check.everything(language, false));
        phone.picture("code-start-" + languageCode);
        type(phone, "day", "9");
        type(phone, "month", "3");
        type(phone, "year", "1984");
        phone.named(speech().in(language, "Verder")).click();
        phone.waitUntil("the question", () -> phone.path().equals("/antwoord/keuze"));
        wrong.addAll(check.everything(language, false));
        phone.picture("code-question-" + languageCode);
        wrong.addAll(check.colours());
        type(phone, "words", "Na tien uur.");
        phone.named(speech().in(language, "Verstuur")).click();
        phone.waitUntil("asked again", () -> phone.focus().equals("errors"));
        wrong.addAll(check.everything(language, false));
        phone.picture("code-again-" + languageCode);
        phone.labelled(speech().in(language, "Bel mij")).click();
        phone.named(speech().in(language, "Verstuur")).click();
        phone.waitUntil("thanks", () -> phone.path().equals("/antwoord/klaar"));
        wrong.addAll(check.everything(language, false));
        assertThat(phone.words()).doesNotContain("Noor", "1984");

        assertThat(wrong).isEmpty();
        assertThat(upcoming(client).answer()).hasValueSatisfying(answer -> {
            assertThat(answer.choice()).isEqualTo(AnswerChoice.CALL_ME);
            assertThat(answer.words().text()).isEqualTo("Na tien uur.");
        });
    }

    private static void type(Browser phone, String field, String words) {
        phone.driver().findElement(By.id(field)).sendKeys(words);
    }
}
