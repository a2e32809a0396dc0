package id.tanggap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.key.TrackingNumber;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@IdentityTest
class ReceiptsTests {

    private static final TrackingNumber CASE = new TrackingNumber("2611-7K3M-9QXZ");
    private static final TrackingNumber OTHER = new TrackingNumber("2611-AAAA-BBBB");
    private static final TrackingNumber UNKNOWN = new TrackingNumber("2611-N0NE-N0NE");

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
        String other = receipts.issue(OTHER);

        assertThat(receipts.matches(CASE, other)).isFalse();
        assertThat(receipts.matches(OTHER, one)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-", "0000000000000000", "000000000000000", "abcdefghijklmnop", "٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠"})
    void what_is_not_the_receipt_does_not_match(String typed) {
        receipts.issue(CASE);

        assertThat(receipts.matches(CASE, typed)).isFalse();
        assertThat(receipts.matches(UNKNOWN, typed)).isFalse();
    }

    @Test
    void a_very_long_receipt_is_just_wrong() {
        receipts.issue(CASE);

        assertThat(receipts.matches(CASE, "1".repeat(100_000))).isFalse();
    }

    @Test
    void an_unknown_case_has_no_receipt() {
        assertThat(receipts.matches(UNKNOWN, "1234567890123456")).isFalse();
        assertThat(receipts.matches(null, "1234567890123456")).isFalse();
    }

    @Test
    void what_is_stored_tells_no_receipt_and_is_worth_nothing_without_the_key() {
        String receipt = receipts.issue(CASE);

        assertThat(stored(CASE)).doesNotContain(receipt);
        assertThat(new ReceiptMac(Keyset.create()).matches(stored(CASE), CASE.value(), receipt))
                .isFalse();
    }

    @Test
    void what_is_stored_opens_no_other_case() {
        String receipt = receipts.issue(CASE);
        receipts.issue(OTHER);
        jdbc.update("update receipt set receipt_mac = ? where case_number = '2611-AAAA-BBBB'", stored(CASE));

        assertThat(receipts.matches(OTHER, receipt)).isFalse();
    }

    @Test
    void after_a_rotation_old_receipts_match_and_new_ones_are_made_with_the_new_key() {
        Keyset before = Keyset.create();
        Keyset after = before.rotated();
        String old = new ReceiptMac(before).of(CASE.value(), "1234567890123456");
        String fresh = new ReceiptMac(after).of(CASE.value(), "1234567890123456");

        assertThat(new ReceiptMac(after).matches(old, CASE.value(), "1234567890123456"))
                .isTrue();
        assertThat(new ReceiptMac(after).matches(fresh, CASE.value(), "1234567890123456"))
                .isTrue();
        assertThat(new ReceiptMac(before).matches(fresh, CASE.value(), "1234567890123456"))
                .isFalse();
    }

    @Test
    void a_case_has_one_receipt_for_ever() {
        receipts.issue(CASE);

        assertThatThrownBy(() -> receipts.issue(CASE)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void receipts_differ() {
        Set<String> issued = IntStream.range(0, 50)
                .mapToObj(i -> receipts.issue(new TrackingNumber("2611-0000-" + (1000 + i))))
                .collect(Collectors.toSet());

        assertThat(issued).hasSize(50);
    }

    private String stored(TrackingNumber caseNumber) {
        return jdbc.queryForObject(
                "select receipt_mac from receipt where case_number = ?", String.class, caseNumber.value());
    }
}
