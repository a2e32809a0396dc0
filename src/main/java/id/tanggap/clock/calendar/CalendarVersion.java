package id.tanggap.clock.calendar;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** How often any calendar has changed, and the lock that keeps changes and stored deadlines apart. */
@Component
class CalendarVersion {

    private static final String READ = "select changes from calendar_version where id = 1";

    private final JdbcTemplate database;
    private final String readShared;

    CalendarVersion(DataSource source) {
        this.database = new JdbcTemplate(source);
        // The embedded database of the demo knows no shared lock on a row, and no second node.
        this.readShared = isEmbedded(source) ? READ : READ + " for share";
    }

    long now() {
        return count(READ);
    }

    /** The count, which stays what it is until the caller's transaction ends. */
    long hold() {
        return count(readShared);
    }

    /** From here on nobody else changes a calendar, nor stores a deadline, until the caller's transaction ends. */
    void lock() {
        count(READ + " for update");
    }

    void advance() {
        database.update("update calendar_version set changes = changes + 1 where id = 1");
    }

    private long count(String sql) {
        Long changes = database.queryForObject(sql, Long.class);
        return changes == null ? 0 : changes;
    }

    private static boolean isEmbedded(DataSource source) {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(source, metadata -> metadata.getDatabaseProductName());
            return DatabaseDriver.fromProductName(product) == DatabaseDriver.H2;
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("Cannot tell which database this is", e);
        }
    }
}
