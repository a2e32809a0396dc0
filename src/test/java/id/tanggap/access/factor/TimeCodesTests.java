package id.tanggap.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which codes are of which half minute. */
class TimeCodesTests {

    /** Of the appendix of RFC 6238; there the codes have eight digits, of which apps show the last six. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final long STEP = 40_000_000;
    private static final Instant NOW = Instant.ofEpochSecond(STEP * 30 + 7);

    private final TimeCodes codes = new TimeCodes();

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void they_are_those_of_the_standard(long second, String code) {
        assertThat(codes.of(Instant.ofEpochSecond(second), SECRET)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void a_clock_may_be_wrong_by_one_step_and_the_step_is_that_of_the_code(int drift) {
        assertThat(codes.stepOf(at(drift), SECRET, NOW)).hasValue(STEP + drift);
    }

    @ParameterizedTest
    @ValueSource(ints = {-20, -2, 2, 20})
    void codes_of_other_times_are_none(int drift) {
        assertThat(codes.stepOf(at(drift), SECRET, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00000", "abcdef", "1234567", "٠٨١٨٠٤"})
    void what_looks_like_no_code_is_none(String typed) {
        assertThat(codes.stepOf(typed, SECRET, NOW)).isEmpty();
    }

    @Test
    void the_code_of_another_secret_is_none() {
        byte[] other = FactorSecret.random().bytes();

        assertThat(codes.stepOf(codes.of(NOW, other), SECRET, NOW)).isEmpty();
    }

    @Test
    void a_secret_is_typed_in_groups_and_never_told_to_a_log() {
        FactorSecret secret = FactorSecret.random();

        assertThat(secret.typed()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(secret.picture("operator")).startsWith("data:image/png;base64,");
        assertThat(secret).hasToString("FactorSecret");
    }

    private String at(int drift) {
        return codes.of(NOW.plusSeconds(drift * 30L), SECRET);
    }
}
