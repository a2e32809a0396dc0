package id.tanggap.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what somebody can make happen as often as they like, so that a flood of it is two entries in an hour: the first
 * time at once, and how often in all when the hour is over.
 */
@Component
class Repetitions {

    private static final String KEY =
            " where deed = :deed and actor = :actor and chain = :chain" + " and subject = :subject and in_hour = :hour";

    private final JdbcClient database;
    private final Entries entries;
    private final Clock clock;

    Repetitions(JdbcClient database, Entries entries, Clock clock) {
        this.database = database;
        this.entries = entries;
        this.clock = clock;
    }

    private record Repetition(Entry entry, LocalDateTime hour, int happened) {}

    /** @return whether it is the first of its kind in this hour */
    boolean isFirst(Entry entry) {
        int rows = keyed(
                        "insert into audit_repetition (deed, actor, chain, subject, in_hour, happened)"
                                + " values (:deed, :actor, :chain, :subject, :hour, 1)"
                                + " on duplicate key update happened = happened + 1",
                        entry,
                        hour(entry.at()))
                .update();
        return rows == 1; // a row that was there counts as two
    }

    /** Notes the sums of the hours that are over. */
    @Scheduled(cron = "${tanggap.audit.sum-at:0 * * * * *}")
    @Transactional
    public void sum() {
        for (Repetition over : before(hour(clock.instant()))) {
            int removed = keyed("delete from audit_repetition" + KEY, over.entry(), over.hour())
                    .update();
            boolean mine = removed == 1; // or another node was faster
            if (mine && over.happened() > 1) {
                entries.add(over.entry());
            }
        }
    }

    private List<Repetition> before(LocalDateTime hour) {
        return database.sql("select deed, actor, chain, subject, in_hour, happened from audit_repetition"
                        + " where in_hour < :hour order by in_hour")
                .param("hour", hour)
                .query(this::repetition)
                .list();
    }

    private Repetition repetition(ResultSet row, int number) throws SQLException {
        int happened = row.getInt("happened");
        var entry = new Entry(
                null,
                row.getString("chain"),
                clock.instant(),
                Deed.valueOf(row.getString("deed")),
                row.getString("actor"),
                row.getString("subject"),
                happened + "×");
        return new Repetition(entry, row.getObject("in_hour", LocalDateTime.class), happened);
    }

    private JdbcClient.StatementSpec keyed(String sql, Entry entry, LocalDateTime hour) {
        return database.sql(sql)
                .param("deed", entry.deed().name())
                .param("actor", entry.actor())
                .param("chain", entry.chain())
                .param("subject", entry.subject())
                .param("hour", hour);
    }

    private static LocalDateTime hour(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS);
    }
}
