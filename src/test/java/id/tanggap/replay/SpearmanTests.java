package id.tanggap.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpearmanTests {

    @Test
    void the_same_order_is_one_however_far_apart_the_values_are() {
        assertThat(Spearman.correlation(List.of(1.0, 2.0, 3.0), List.of(0.1, 50.0, 51.0)))
                .isEqualTo(1, within(1e-12));
    }

    @Test
    void the_reverse_order_is_minus_one() {
        assertThat(Spearman.correlation(List.of(1.0, 2.0, 3.0), List.of(3.0, 2.0, 1.0)))
                .isEqualTo(-1, within(1e-12));
    }

    /** By hand: 1 − 6·Σd²/(n·(n² − 1)) with d = 1, −1, 0, 0 is 1 − 12/60. */
    @Test
    void one_exchange_among_four_is_0_8() {
        assertThat(Spearman.correlation(List.of(1.0, 2.0, 3.0, 4.0), List.of(2.0, 1.0, 3.0, 4.0)))
                .isEqualTo(0.8, within(1e-12));
    }

    /** By hand: ranks 1.5, 1.5, 3 with 1, 2, 3 are 1.5/√(1.5·2). */
    @Test
    void equals_share_the_mean_of_their_ranks() {
        assertThat(Spearman.correlation(List.of(7.0, 7.0, 9.0), List.of(1.0, 2.0, 3.0)))
                .isEqualTo(1.5 / Math.sqrt(3), within(1e-12));
    }

    @Test
    void what_has_no_order_has_no_correlation() {
        assertThatThrownBy(() -> Spearman.correlation(List.of(1.0), List.of(1.0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Spearman.correlation(List.of(1.0, 2.0), List.of(1.0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Spearman.correlation(List.of(1.0, 1.0), List.of(1.0, 2.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
