package nl.mijngesprek.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.TableTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;

/** Officers as the case system delivers them and the login finds them. */
class OfficersTest extends TableTest {

    private OfficerId deliver(String name, String phone, String login) {
        return intake(() -> officers.deliver(new OfficerDelivery(name, phone, login, Optional.empty())));
    }

    @Test
    void the_login_finds_an_officer_and_only_by_the_whole_name() {
        var login = reference();
        var id = deliver("Greet Gesprek", reference(), login);

        assertThat(officers.findByLogin(login)).hasValue(new KnownOfficer(id, "Greet Gesprek", Optional.empty()));
        assertThat(officers.findByLogin(login.substring(1))).isEmpty();
        assertThat(officers.findByLogin(login.toUpperCase(java.util.Locale.ROOT)))
                .isEmpty();
        assertThat(officers.findByLogin("")).isEmpty();
    }

    @Test
    void the_same_login_again_is_the_same_officer_under_another_name() {
        var login = reference();
        var id = deliver("Greet Gesprek", reference(), login);

        assertThat(deliver("Greet de Vries-Gesprek", reference(), login)).isEqualTo(id);
        assertThat(officers.findByLogin(login)).map(KnownOfficer::name).hasValue("Greet de Vries-Gesprek");
    }

    @Test
    void an_officer_whom_a_conversation_named_before_is_the_same_one() {
        conversation(anna, nextWeek);
        var login = reference();

        deliver("Joke Visser", "010 123 45 67", login);

        var known = officers.findByLogin(login).orElseThrow();
        var ofConversation = as(
                anna,
                () -> inTransaction(() -> database.fetchSingle(
                                "select officer_id from conversation where client_id = ?", anna.value())
                        .get(0)));
        assertThat(known.id().value()).isEqualTo(ofConversation);
    }

    @Test
    void the_name_and_number_of_another_login_are_refused() {
        var login = reference();
        var number = reference();
        deliver("Greet Gesprek", number, login);
        var other = reference();
        deliver("Olga Officier", number, other);

        assertThatThrownBy(() -> deliver("Greet Gesprek", number, other)).isInstanceOf(DuplicateKeyException.class);
        assertThat(officers.findByLogin(other)).map(KnownOfficer::name).hasValue("Olga Officier");
    }

    @Test
    void who_left_has_done_so_from_the_day_after() {
        var day = LocalDate.of(2026, 8, 31);
        var officer = new KnownOfficer(officer("Greet Gesprek"), "Greet Gesprek", Optional.of(day));

        assertThat(officer.hasLeftBy(day)).isFalse();
        assertThat(officer.hasLeftBy(day.plusDays(1))).isTrue();
    }

    @Test
    void who_acts_as_a_client_is_no_officer_and_the_reverse() {
        var officer = officer("Greet Gesprek");

        assertThat(as(officer, currentActor::actingOfficer)).isEqualTo(officer);
        assertThatThrownBy(() -> as(anna, currentActor::actingOfficer)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(officer, currentActor::viewer)).isInstanceOf(AccessDeniedException.class);
    }
}
