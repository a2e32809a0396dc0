package id.tanggap.bench;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the server has done so far, for whoever asked: nobody else may use it while this is looked at. */
final class Counters {

    private final JdbcClient sql;

    /** What looking costs by itself. */
    private final Count look;

    Counters(JdbcClient sql) {
        this.sql = sql;
        Count before = now();
        look = now().minus(before);
    }

    /** Statements that clients have sent, and rows that the storage engine was asked for. */
    record Count(long statements, long rows) {

        Count minus(Count earlier) {
            return new Count(statements - earlier.statements, rows - earlier.rows);
        }
    }

    /** What was done since; that somebody looked is left out. */
    Count since(Count earlier) {
        return now().minus(earlier).minus(look);
    }

    Count now() {
        Map<String, Long> status = new HashMap<>();
        sql.sql("show global status where Variable_name = 'Questions' or Variable_name like 'Handler_read%'")
                .query(row -> {
                    status.put(row.getString(1), row.getLong(2));
                });
        long rows = status.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("Handler_read"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Count(status.get("Questions"), rows);
    }
}
