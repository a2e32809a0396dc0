package id.tanggap.supervision.live;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes as the room's own table tells them, so that every node sees what any node did. */
@Component
class Changes {

    /** More at once are told with the next look; a case that changed twice is told once. */
    private static final int MOST = 500;

    private final JdbcClient database;

    Changes(JdbcClient database) {
        this.database = database;
    }

    long latest() {
        return database.sql("select coalesce(max(last_entry), 0) from supervised_case")
                .query(Long.class)
                .single();
    }

    /** In the order of their entries. */
    List<CaseChange> after(long entry) {
        return database.sql("select last_entry, tracking_number, instansi, unit, reported_unit, status, rung"
                        + " from supervised_case where last_entry > ? order by last_entry limit " + MOST)
                .param(entry)
                .query((row, number) -> new CaseChange(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7)))
                .list();
    }
}
