package nl.mijngesprek.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.outreach.AttemptResult;
import nl.mijngesprek.portal.outreach.Channel;
import nl.mijngesprek.portal.outreach.MadeBy;
import nl.mijngesprek.portal.outreach.Outcome;
import nl.mijngesprek.portal.outreach.ReasonCode;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.report.Verdict;
import org.junit.jupiter.api.Test;

/** What is in the database for years must not change because somebody renames a constant. */
class CodesTest {

    @Test
    void the_codes_in_the_database_stay_what_they_are() {
        assertThat(codes(Obligation.values(), Obligation::code))
                .isEqualTo(Map.of("VOLUNTARY", "voluntary", "OBLIGED", "obliged"));
        assertThat(codes(PlaceKind.values(), PlaceKind::code))
                .isEqualTo(Map.of(
                        "HOME", "home",
                        "NEIGHBOURHOOD", "neighbourhood",
                        "LIBRARY", "library",
                        "TOWN_HALL", "town-hall",
                        "PHONE", "phone",
                        "VIDEO", "video",
                        "ELSEWHERE", "elsewhere"));
        assertThat(codes(AnswerChoice.values(), AnswerChoice::code))
                .isEqualTo(Map.of(
                        "COMING", "coming",
                        "OTHER_DAY", "other-day",
                        "OTHER_PLACE", "other-place",
                        "CALL_ME", "call-me",
                        "UNSURE", "unsure",
                        "NOT_WANTED", "not-wanted"));
        assertThat(codes(QuestionKind.values(), QuestionKind::code))
                .isEqualTo(Map.of("OPEN", "open", "ONE_OF", "one-of"));
        assertThat(codes(Verdict.values(), Verdict::code))
                .isEqualTo(Map.of(
                        "RIGHT", "right",
                        "NOT_RIGHT", "not-right",
                        "NOT_UNDERSTOOD", "not-understood",
                        "NO_OPINION", "no-opinion"));
    }

    @Test
    void the_codes_of_contact_and_of_the_access_log_stay_what_they_are() {
        assertThat(codes(Channel.values(), Channel::code).values())
                .containsExactlyInAnyOrder(
                        "letter", "repeated-letter", "sms", "email", "call", "supporter", "home-visit");
        assertThat(codes(AttemptResult.values(), AttemptResult::code).values())
                .containsExactlyInAnyOrder("sent", "came-back", "no-answer", "message-left", "spoke", "no-number");
        assertThat(codes(MadeBy.values(), MadeBy::code).values())
                .containsExactlyInAnyOrder("officer", "wij-team", "coach-meedoen");
        assertThat(codes(ReasonCode.values(), ReasonCode::code).values())
                .containsExactlyInAnyOrder("not-understood", "ill", "afraid", "want-help", "own-words");
        assertThat(codes(Outcome.values(), Outcome::code).values()).containsExactlyInAnyOrder("came", "excused");
        assertThat(codes(Subject.values(), Subject::code).values())
                .containsExactlyInAnyOrder(
                        "contact-list", "contact", "conversation-list", "invitation", "answers", "report");
    }

    @Test
    void a_code_nobody_knows_is_no_value() {
        assertThat(AnswerChoice.ofCode("COMING")).isEmpty();
        assertThat(Verdict.ofCode("")).isEmpty();
    }

    private static <E extends Enum<E>> Map<String, String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).collect(Collectors.toMap(Enum::name, code));
    }
}
