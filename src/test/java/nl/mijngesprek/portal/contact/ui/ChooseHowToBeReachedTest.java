package nl.mijngesprek.portal.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.ContactWish;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The client reads what we know about reaching them, and chooses how we do. */
class ChooseHowToBeReachedTest extends UseCaseTest {

    @Autowired
    Contacts contacts;

    /** Promise 2: there is nothing about a client that the client cannot read. */
    @Test
    void the_page_shows_everything_we_know() {
        intake(() -> {
            contacts.deliver(
                    anna,
                    new ContactDetails(
                            Optional.of(LocalDate.of(1984, 3, 9)),
                            Optional.of(new PostalAddress("Voorbeeldlaan 12", "9741 AB Groningen")),
                            Optional.of("06 00 00 00 12"),
                            Optional.empty()));
            return anna;
        });
        open("/mijn/");
        press("Hoe wij u bereiken");

        assertThat(screen().heading()).isEqualTo("Hoe wij u bereiken");
        assertThat(screen().words())
                .contains(
                        "Voorbeeldlaan 12 9741 AB Groningen",
                        "06 00 00 00 12",
                        "E-mail Dat weten wij niet",
                        "vrijdag 9 maart 1984");
    }

    @Test
    void a_choice_is_kept_at_once_and_not_at_all_is_one() {
        open("/mijn/bereikbaar");
        assertThat(screen().all("input[checked] + label"))
                .containsExactly("Stuur mij een brief", "Nederlands", "Gewone letters");

        choose("Herinner mij niet");
        choose("Grote letters");
        choose("العربية");

        assertThat(contacts.wish()).isEqualTo(new ContactWish(ReminderChannel.NONE, Optional.of("ar"), true));
        open("/mijn/");
        open("/mijn/bereikbaar");
        assertThat(screen().all("input[checked] + label"))
                .containsExactly("Herinner mij niet", "العربية", "Grote letters");
        logIn(bilal, "Bilal Haddad", Language.DUTCH);
        open("/mijn/bereikbaar");
        assertThat(screen().all("input[checked] + label")).contains("Stuur mij een brief", "Gewone letters");
    }

    /** Promise 2: what will be sent, and when, is no surprise. */
    @Test
    void the_page_says_when_the_next_reminder_comes_and_changes_with_the_choice() {
        intake(() -> {
            contacts.deliver(
                    anna,
                    new ContactDetails(
                            Optional.empty(),
                            Optional.of(new PostalAddress("Voorbeeldlaan 12", "9741 AB Groningen")),
                            Optional.of("06 00 00 00 12"),
                            Optional.empty()));
            return anna;
        });
        conversation(anna, at("2027-06-08T14:00"));
        itIs("2027-05-20T10:00");
        open("/mijn/bereikbaar");
        assertThat(screen().words())
                .contains("Over het gesprek van dinsdag 8 juni 2027 sturen wij u op dinsdag 1 juni 2027 een brief.");

        choose("Stuur mij een sms");
        assertThat(screen().words())
                .contains("Over het gesprek van dinsdag 8 juni 2027 sturen wij u op maandag 7 juni 2027 een sms.");
        choose("Bel mij");
        assertThat(screen().words())
                .contains("Over het gesprek van dinsdag 8 juni 2027 bellen wij u op maandag 7 juni 2027.");
        choose("Stuur mij een e-mail");
        assertThat(screen().words()).contains("Wij weten uw e-mailadres niet.");
        choose("Herinner mij niet");
        assertThat(screen().words()).contains("Aan het gesprek van dinsdag 8 juni 2027 herinneren wij u niet.");
        itIs("2027-06-05T10:00");
        choose("Stuur mij een brief");
        assertThat(screen().words()).contains("Voor het gesprek van dinsdag 8 juni 2027 is het zo te laat.");
    }

    @Test
    void who_was_sent_nothing_reads_that() {
        open("/mijn/bereikbaar");
        press("Wat wij u stuurden");

        assertThat(screen().heading()).isEqualTo("Wat wij u stuurden");
        assertThat(screen().words()).contains("Wij stuurden u nog niets.");
    }
}
