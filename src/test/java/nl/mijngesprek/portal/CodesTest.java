package nl.mijngesprek.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.Companion;
import nl.mijngesprek.portal.invitation.Need;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.outcome.Attendance;
import nl.mijngesprek.portal.outcome.StepKind;
import nl.mijngesprek.portal.outcome.StepStatus;
import nl.mijngesprek.portal.questionnaire.Activity;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.TopicWish;
import nl.mijngesprek.portal.report.Agreement;
import nl.mijngesprek.portal.report.AgreementWord;
import nl.mijngesprek.portal.report.Change;
import nl.mijngesprek.portal.report.ContactKind;
import nl.mijngesprek.portal.report.RemarkAnswer;
import nl.mijngesprek.portal.report.ReportNews;
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
        assertThat(codes(Aim.values(), Aim::code))
                .isEqualTo(Map.of("ACTIVATING", "activating", "CHECKING", "checking"));
        assertThat(codes(Companion.values(), Companion::code))
                .isEqualTo(Map.of(
                        "NOBODY", "nobody", "SUPPORTER", "supporter", "FAMILY", "family", "SOMEBODY", "somebody"));
        assertThat(codes(Need.values(), Need::code))
                .isEqualTo(Map.of(
                        "STEP_FREE", "step-free",
                        "HEARING_LOOP", "hearing-loop",
                        "QUIET_ROOM", "quiet-room",
                        "CHILD", "child",
                        "BREAKS", "breaks"));
        assertThat(codes(AnswerChoice.values(), AnswerChoice::code))
                .isEqualTo(Map.of(
                        "COMING", "coming",
                        "OTHER_DAY", "other-day",
                        "OTHER_PLACE", "other-place",
                        "CALL_ME", "call-me",
                        "UNSURE", "unsure",
                        "NOT_WANTED", "not-wanted"));
        assertThat(codes(Attendance.values(), Attendance::code))
                .isEqualTo(Map.of("CAME", "came", "EXCUSED", "excused", "NOT_SEEN", "not-seen"));
        assertThat(codes(StepKind.values(), StepKind::code))
                .isEqualTo(Map.of(
                        "AGREEMENT", "agreement",
                        "REFERRAL", "referral",
                        "WARM_HAND_OVER", "warm-hand-over",
                        "INTAKE_SIGN_UP", "intake-sign-up",
                        "EXEMPTION_REQUEST", "exemption-request"));
        assertThat(codes(StepStatus.values(), StepStatus::code))
                .isEqualTo(Map.of("ASKED", "asked", "RUNNING", "running", "DONE", "done"));
        assertThat(codes(QuestionKind.values(), QuestionKind::code))
                .isEqualTo(Map.of(
                        "OPEN", "open",
                        "ONE_OF", "one-of",
                        "SEVERAL_OF", "several-of",
                        "SCALE", "scale",
                        "YES_NO", "yes-no",
                        "DATE", "date"));
        assertThat(codes(TopicWish.values(), TopicWish::code))
                .isEqualTo(Map.of("WELCOME", "welcome", "NOT_NOW", "not-now", "RATHER_NOT", "rather-not"));
        assertThat(codes(Activity.values(), Activity::code))
                .isEqualTo(Map.of(
                        "PAID_WORK", "paid-work",
                        "CARE", "care",
                        "VOLUNTEERING", "volunteering",
                        "COURSE", "course",
                        "TREATMENT", "treatment"));
        assertThat(codes(Verdict.values(), Verdict::code))
                .isEqualTo(Map.of(
                        "RIGHT", "right",
                        "NOT_RIGHT", "not-right",
                        "MISSING", "missing",
                        "NOT_UNDERSTOOD", "not-understood",
                        "HURTS", "hurts",
                        "NO_OPINION", "no-opinion"));
        assertThat(codes(RemarkAnswer.Kind.values(), RemarkAnswer.Kind::code))
                .isEqualTo(Map.of(
                        "ADOPTED", "adopted",
                        "ADOPTED_IN_PART", "adopted-in-part",
                        "NOT_ADOPTED", "not-adopted",
                        "QUESTION", "question"));
        assertThat(codes(Change.Kind.values(), Change.Kind::code))
                .isEqualTo(Map.of("CHANGED", "changed", "ADDED", "added", "REMOVED", "removed"));
        assertThat(codes(ContactKind.values(), ContactKind::code))
                .isEqualTo(Map.of("CONVERSATION", "conversation", "CALL", "call", "VISIT", "visit"));
        assertThat(codes(Agreement.By.values(), Agreement.By::code))
                .isEqualTo(Map.of("CLIENT", "client", "MUNICIPALITY", "municipality"));
        assertThat(codes(AgreementWord.Kind.values(), AgreementWord.Kind::code))
                .isEqualTo(Map.of(
                        "DONE", "done",
                        "NOT_DONE", "not-done",
                        "QUESTION", "question",
                        "OTHERWISE", "otherwise",
                        "ANSWER", "answer"));
        assertThat(codes(ReportNews.Kind.values(), ReportNews.Kind::code))
                .isEqualTo(Map.of("PUBLISHED", "published", "NEWS", "news", "QUESTION", "question", "LATE", "late"));
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
