package nl.mijngesprek.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.staff.ReportedFigures.Count;
import nl.mijngesprek.portal.staff.ReportedFigures.Split;
import nl.mijngesprek.portal.staff.ReportedFigures.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The letter of March 2016 as an acceptance case: what it says, and where it does not add up. */
class FiguresTest extends TableTest {

    @Autowired
    Figures figures;

    private ReportedFigures letter() {
        return as(officer("Greet Gesprek"), figures::all).stream()
                .filter(reported -> reported.reference().equals("letter-2016"))
                .findFirst()
                .orElseThrow();
    }

    private Split split(String whole) {
        return letter().splits().stream()
                .filter(split -> split.whole().code().equals(whole))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_counts_are_those_of_the_letter() {
        assertThat(letter().counts().stream()
                        .map(Count::value)
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt))
                .containsExactly(754, 438, 31, 11, 41, 355, 117, 145, 93, 113, 33, 121, 8);
    }

    @Test
    void what_adds_up_is_right_and_what_does_not_is_named() {
        assertThat(split("talks").sum()).isEqualTo(438);
        assertThat(split("talks").verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(split("participation").sum()).isEqualTo(355);
        assertThat(split("participation").verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(split("coach").verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(split("support").sum()).isEqualTo(146);
        assertThat(split("support").whole().value()).hasValue(145);
        assertThat(split("support").verdict()).isEqualTo(Verdict.WRONG);
    }

    /** The 316 addresses without a conversation, of which the letter says nothing. */
    @Test
    void what_the_letter_leaves_out_is_named_too() {
        assertThat(split("addresses").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(split("addresses").rest()).isEqualTo(316);
    }

    @Test
    void shares_are_reckoned_after_where_there_are_numbers() {
        assertThat(letter().shares())
                .extracting(share -> share.claimedPercent() + " " + share.verdict())
                .containsExactly("58 RIGHT", "81 RIGHT", "33 RIGHT", "49 UNKNOWN", "54 UNKNOWN", "70 UNKNOWN");
    }
}
