package id.tanggap;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.OnMySql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnMySql
class DatabaseOnMySqlTests extends DatabaseTests {

    @Autowired
    JdbcTemplate sql;

    @Test
    void the_server_reads_what_is_committed() {
        assertThat(sql.queryForObject("select @@transaction_isolation", String.class))
                .isEqualTo("READ-COMMITTED");
    }

    /** Or an emoji in a report would be an error. */
    @Test
    void our_text_columns_take_every_character() {
        assertThat(sql.queryForList(
                        """
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and character_set_name is not null
                          and character_set_name <> 'utf8mb4'
                          and table_name not like 'ACT\\_%' and table_name <> 'flyway_schema_history'
                        """,
                        String.class))
                .isEmpty();
    }

    /** All nodes and the database mean the same moment by the same digits. */
    @Test
    void the_session_counts_in_utc() {
        assertThat(sql.queryForObject("select timestampdiff(second, utc_timestamp(), now())", Integer.class))
                .isZero();
    }
}
