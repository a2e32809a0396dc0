package id.tanggap.escalation;

import id.tanggap.storage.Claim;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which look raises an alarm, when two look at once. */
@Component
class AlarmClaims {

    private final JdbcClient database;

    AlarmClaims(JdbcClient database) {
        this.database = database;
    }

    /** Stores the alarm unless another look has raised it: of one cause and team there is one at a time. */
    boolean isOurs(Finding finding, List<String> told, Instant now) {
        Waiting waiting = finding.waiting();
        return Claim.isOurs(database.sql("insert into presence_alarm"
                        + " (version, open_key, cause, team, told, absent_from, tasks, oldest_at, next_due_at, raised_at)"
                        + " values (0, :key, :cause, :team, :told, :absentFrom, :tasks, :oldest, :nextDue, :now)")
                .param("key", finding.key())
                .param("cause", finding.cause().name())
                .param("team", finding.team())
                .param("told", String.join(",", told))
                .param("absentFrom", finding.absentFrom())
                .param("tasks", waiting.tasks())
                .param("oldest", utc(waiting.oldest()))
                .param("nextDue", utc(waiting.nextDue()))
                .param("now", utc(now)));
    }

    private static LocalDateTime utc(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
