package id.tanggap;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.ApplicationTest;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The one database of application and engine, as the engine needs it. */
@ApplicationTest
class DatabaseTests {

    @Autowired
    DataSource database;

    @Autowired
    Flyway migrations;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Value("${spring.jpa.hibernate.ddl-auto}")
    String hibernate;

    @Test
    void our_tables_are_the_work_of_migrations_and_hibernate_has_checked_them() {
        assertThat(migrations.info().applied()).isNotEmpty();
        assertThat(migrations.info().pending()).isEmpty();
        assertThat(hibernate).isEqualTo("validate");
    }

    /** The engine refuses REPEATABLE READ, MySQL's own choice. */
    @Test
    void transactions_read_what_is_committed() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void the_engine_knows_its_database() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualToIgnoringCase(engine.getDatabaseType());
        }
    }
}
