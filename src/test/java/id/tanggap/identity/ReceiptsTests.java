package id.tanggap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@IdentityTest
@Import(Receipts.class)
class ReceiptsTests {

    private static final String CASE = "2611-7K3M-9QXZ";

    @Autowired
    private Receipts receipts;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void a_receipt_has_sixteen_digits_and_matches_its_case() {
        String receipt = receipts.issue(CASE);

        assertThat(receipt).matches("[0-9]{16}");
        assertThat(receipts.matches(CASE, receipt)).isTrue();
    }

    @Test
    void a_receipt_may_be_typed_with_spaces_and_dashes() {
        String receipt = receipts.issue(CASE);
        String grouped = Receipt.grouped(receipt);

        assertThat(grouped).matches("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}");
        assertThat(receipts.matches(CASE, grouped)).isTrue();
        assertThat(receipts.matches(CASE, " " + grouped.replace(' ', '-') + "\n"))
                .isTrue();
        assertThat(receipts.matches(CASE, grouped.replace(' ', '\u2011'))).isTrue();
        assertThat(receipts.matches(CASE, grouped.replace(' ', '\u00a0'))).isTrue();
    }

    @Test
    void the_receipt_of_another_case_does_not_match() {
        String one = receipts.issue(CASE);
        String other = receipts.issue("2611-AAAA-BBBB");

        assertThat(receipts.matches(CASE, other)).isFalse();
        assertThat(receipts.matches("2611-AAAA-BBBB", one)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-", "0000000000000000", "000000000000000", "abcdefghijklmnop", "٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠"})
    void what_is_not_the_receipt_does_not_match(String typed) {
        receipts.issue(CASE);

        assertThat(receipts.matches(CASE, typed)).isFalse();
        assertThat(receipts.matches("2611-NONE-NONE", typed)).isFalse();
    }

    @Test
    void a_very_long_receipt_is_just_wrong() {
        receipts.issue(CASE);

        assertThat(receipts.matches(CASE, "1".repeat(100_000))).isFalse();
    }

    @Test
    void an_unknown_case_has_no_receipt() {
        assertThat(receipts.matches("2611-NONE-NONE", "1234567890123456")).isFalse();
        assertThat(receipts.matches(null, "1234567890123456")).isFalse();
    }

    @Test
    void only_a_slow_hash_is_stored() {
        String receipt = receipts.issue(CASE);

        String stored =
                jdbc.queryForObject("select receipt_hash from receipt where case_number = ?", String.class, CASE);
        assertThat(stored).startsWith("$2a$04$").doesNotContain(receipt);
    }

    @Test
    void a_case_has_one_receipt_for_ever() {
        receipts.issue(CASE);

        assertThatThrownBy(() -> receipts.issue(CASE)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void receipts_differ() {
        Set<String> issued = IntStream.range(0, 50)
                .mapToObj(i -> receipts.issue("2611-0000-" + (1000 + i)))
                .collect(Collectors.toSet());

        assertThat(issued).hasSize(50);
    }
}
