package id.tanggap.scoring.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which counts facts can give. Rule: docs/rules.md §7. */
class FiguresTests {

    /** In the order of the record: dispositions, followed up, first in time, completed in time, days to follow-up, … */
    @ParameterizedTest
    @CsvSource({
        "followedUp is -1,          1 -1 0 0 0  0 0   0 0 0  0 0  0 0 0",
        "followedUp is 2 of 1,      1 2 0 0 0   0 0   0 0 0  0 0  0 0 0",
        "firstInTime is -1,         1 1 -1 0 0  0 0   0 0 0  0 0  0 0 0",
        "firstInTime is 2 of 1,     2 1 2 0 0   0 0   0 0 0  0 0  0 0 0",
        "completedInTime is -1,     1 1 1 -1 0  0 0   0 0 0  0 0  0 0 0",
        "completedInTime is 2 of 1, 1 1 1 2 0   0 0   0 0 0  0 0  0 0 0",
        "daysToFollowUp is -1,      1 1 1 1 -1  0 0   0 0 0  0 0  0 0 0",
        "ratings is -1,             1 1 1 1 0   -1 -1 0 0 0  0 0  0 0 0",
        "ratingSum 1 of 2,          1 1 1 1 0   2 1   0 0 0  0 0  0 0 0",
        "ratingSum 11 of 2,         1 1 1 1 0   2 11  0 0 0  0 0  0 0 0",
        "closed is -1,              1 1 1 1 0   0 0   -1 0 0 0 0  0 0 0",
        "disputesUpheld is -1,      1 1 1 1 0   0 0   0 -1 0 0 0  0 0 0",
        "refusedReturns is -1,      1 1 1 1 0   0 0   0 0 -1 0 0  0 0 0",
        "activeDays is -1,          1 1 1 1 0   0 0   0 0 0  1 -1 0 0 0",
        "activeDays is 2 of 1,      1 1 1 1 0   0 0   0 0 0  1 2  0 0 0",
        "beyondTwiceTheLimit is -1, 1 1 1 1 0   0 0   0 0 0  0 0  -1 0 0",
        "identityLeaks is -1,       1 1 1 1 0   0 0   0 0 0  0 0  0 -1 0",
        "shamClosures is -1,        1 1 1 1 0   0 0   0 0 0  0 0  0 0 -1",
    })
    void counts_that_no_facts_can_give_are_refused_by_name(String why, String counts) {
        assertThatIllegalArgumentException().isThrownBy(() -> figures(counts)).withMessageStartingWith(why);
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 0 0 0  0 0  0 0 0  0 0  0 0 0",
        "1 1 1 1 0  2 2  0 0 0  1 1  0 0 0",
        "1 1 1 1 0  2 10 1 2 3  1 0  4 5 6"
    })
    void counts_at_the_edge_are_taken(String counts) {
        assertThatCode(() -> figures(counts)).doesNotThrowAnyException();
    }

    @Test
    void a_late_case_more_was_followed_up_and_nothing_in_time() {
        assertThat(figures("4 3 2 1 5  1 4  3 1 1  20 19  1 0 1").withLateCase(8))
                .isEqualTo(figures("5 4 2 1 13  1 4  3 1 1  20 19  1 0 1"));
    }

    @Test
    void figures_of_both_together_are_their_sums() {
        Figures month = figures("4 3 2 1 5  1 4  3 1 1  20 19  1 2 3");

        assertThat(month.plus(month)).isEqualTo(figures("8 6 4 2 10  2 8  6 2 2  40 38  2 4 6"));
    }

    private static Figures figures(String counts) {
        int[] n = Arrays.stream(counts.split(" +")).mapToInt(Integer::parseInt).toArray();
        return new Figures(
                n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11], n[12], n[13], n[14]);
    }
}
