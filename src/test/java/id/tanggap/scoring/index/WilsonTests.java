package id.tanggap.scoring.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a proportion is at least. Rule: docs/rules.md §7. */
class WilsonTests {

    @Test
    void a_single_case_says_little_and_none_says_nothing_of_success() {
        assertThat(Wilson.lowerBound(0, 1)).isZero();
        assertThat(Wilson.lowerBound(1, 1)).isPositive().isLessThan(Wilson.lowerBound(10, 10));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 1", "2, 1"})
    void what_is_no_proportion_is_refused(long successes, long cases) {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.lowerBound(successes, cases));
    }
}
