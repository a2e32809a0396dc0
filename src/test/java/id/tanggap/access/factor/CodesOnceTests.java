package id.tanggap.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.ApplicationTest;
import id.tanggap.support.AtOnce;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A code that somebody has overseen is of no use, however many nodes are asked at once. */
@ApplicationTest
class CodesOnceTests {

    private static final String OFFICER = "kepala.tng-dishub";

    @Autowired
    SecondFactors factors;

    @Autowired
    JdbcClient database;

    private FactorSecret secret;

    @BeforeEach
    void turn_on() {
        secret = factors.newSecret();
        assertThat(factors.turnOn(OFFICER, secret, code())).isTrue();
    }

    @AfterEach
    void forget() {
        factors.forget(OFFICER);
    }

    @Test
    void the_code_that_turned_it_on_is_used() {
        assertThat(factors.accepts(OFFICER, code())).isFalse();
    }

    @Test
    void a_code_and_those_before_it_are_accepted_no_more() {
        someTimePasses();
        String before = new TimeCodes().of(Instant.now().minusSeconds(30), secret.bytes());

        assertThat(factors.accepts(OFFICER, code())).isTrue();

        assertThat(factors.accepts(OFFICER, code())).isFalse();
        assertThat(factors.accepts(OFFICER, before)).isFalse();
    }

    @Test
    void of_many_at_once_with_the_same_code_one_gets_in() throws Exception {
        someTimePasses();
        String code = code();

        assertThat(AtOnce.times(8, () -> factors.accepts(OFFICER, code))).containsOnlyOnce(true);
    }

    @Test
    void of_many_at_once_with_the_same_recovery_code_one_gets_in() throws Exception {
        String code = factors.newRecoveryCodes(OFFICER).get(3);

        assertThat(AtOnce.times(8, () -> factors.accepts(OFFICER, code))).containsOnlyOnce(true);
        assertThat(factors.recoveryCodesLeft(OFFICER)).isEqualTo(9);
    }

    @Test
    void recovery_codes_are_read_however_they_are_typed_and_new_ones_void_the_old() {
        List<String> old = factors.newRecoveryCodes(OFFICER);
        assertThat(old).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("[2-9a-z]{5}-[2-9a-z]{5}"));
        assertThat(factors.accepts(OFFICER, " " + old.get(0).toUpperCase().replace('-', ' ')))
                .isTrue();

        factors.newRecoveryCodes(OFFICER);

        assertThat(factors.accepts(OFFICER, old.get(1))).isFalse();
        assertThat(factors.recoveryCodesLeft(OFFICER)).isEqualTo(10);
    }

    @Test
    void another_officer_has_nothing_of_it() {
        String code = factors.newRecoveryCodes(OFFICER).get(0);

        assertThat(factors.accepts("kepala.tng-dbmsda", code)).isFalse();
    }

    @Test
    void what_is_kept_can_be_neither_read_nor_moved_to_another_account() {
        String code = factors.newRecoveryCodes(OFFICER).get(0);

        assertThat(database.sql("select secret from second_factor where username = ?")
                        .param(OFFICER)
                        .query(byte[].class)
                        .single())
                .isNotEqualTo(secret.bytes())
                .hasSizeGreaterThan(secret.bytes().length + 16);
        assertThat(database.sql("select code_mac from recovery_code where username = ?")
                        .param(OFFICER)
                        .query(String.class)
                        .list())
                .allMatch(mac -> mac.matches("[0-9a-f]{64}"))
                .noneMatch(mac -> mac.contains(RecoveryCode.plain(code)));
    }

    private String code() {
        return new TimeCodes().of(Instant.now(), secret.bytes());
    }

    private void someTimePasses() {
        database.sql("update second_factor set last_step = last_step - 10").update();
    }
}
