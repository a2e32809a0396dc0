package id.tanggap.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Work that recurs and that one node at a time does: whoever comes first when it is due. A node that dies on the way leaves
 * the next turn to any other.
 */
@Component
public class Turns {

    private final JdbcClient database;
    private final Clock clock;

    Turns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the turn if it is due.
     *
     * @param every how long nobody else does the work from now on
     */
    public boolean isOurs(String work, Duration every) {
        return put(work, every, " and next_at <= :now")
                || Claim.isOurs(statement("insert into node_turn (name, next_at) values (:work, :next)", work, every));
    }

    /** Goes on with a turn that takes long. */
    public void keep(String work, Duration every) {
        put(work, every, "");
    }

    private boolean put(String work, Duration every, String condition) {
        var update = statement("update node_turn set next_at = :next where name = :work" + condition, work, every);
        return (condition.isEmpty() ? update : update.param("now", utc(clock.instant()))).update() == 1;
    }

    private JdbcClient.StatementSpec statement(String sql, String work, Duration every) {
        return database.sql(sql)
                .param("work", work)
                .param("next", utc(clock.instant().plus(every)));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
