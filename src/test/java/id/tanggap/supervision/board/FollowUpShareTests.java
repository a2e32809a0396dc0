package id.tanggap.supervision.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.supervision.board.FollowUpShare.Band;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpShareTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, NONE",
        "10, 10, 100, HIGH",
        "1000, 901, 90, HIGH",
        "10, 9, 90, MIDDLE",
        "10, 5, 50, MIDDLE",
        "1000, 499, 49, LOW",
        "10, 0, 0, LOW"
    })
    void above_ninety_percent_is_high_and_below_fifty_low(int verified, int followedUp, int percent, Band band) {
        var share = new FollowUpShare("tng-dbmsda", verified, verified, followedUp, 0);

        assertThat(share.percent()).isEqualTo(percent);
        assertThat(share.band()).isEqualTo(band);
    }
}
