package id.tanggap.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.DatabaseSlice;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row that one of many writes, tried on the days of officers; each test is one transaction. */
@DatabaseSlice
class ClaimTests {

    @Autowired
    JdbcClient database;

    @Test
    void whoever_comes_second_is_told_so_and_its_transaction_goes_on() {
        assertThat(Claim.isOurs(day("ani", "liaison.tng-dbmsda"))).isTrue();
        assertThat(Claim.isOurs(day("ani", "liaison.tng-dbmsda"))).isFalse();
        assertThat(Claim.isOurs(day("budi", "liaison.tng-dbmsda"))).isTrue();

        assertThat(database.sql("select count(*) from officer_activity where active_on = '2026-11-02'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void what_is_too_long_is_an_error_and_is_not_cut_off() {
        assertThatThrownBy(() -> Claim.isOurs(day("x".repeat(500), "liaison.tng-dbmsda")))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> Claim.isOurs(day(null, "liaison.tng-dbmsda")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private JdbcClient.StatementSpec day(String username, String team) {
        return database.sql("insert into officer_activity (username, team, active_on) values (?, ?, ?)")
                .params(username, team, LocalDate.of(2026, 11, 2));
    }
}
