package id.tanggap.supervision.board;

import id.tanggap.storage.Claim;
import id.tanggap.supervision.board.DayTallies.Key;
import id.tanggap.supervision.board.DayTallies.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The counters of days, in the database. */
@Component
@Transactional
class DayCounters {

    private static final String ADD =
            "update supervised_day set filed = filed + :filed, verified = verified + :verified,"
                    + " followed_up = followed_up + :followedUp, ended = ended + :ended"
                    + " where instansi = :instansi and on_day = :day and unit = :unit";

    private static final String INSERT =
            "insert into supervised_day (instansi, on_day, unit, filed, verified, followed_up, ended)"
                    + " values (:instansi, :day, :unit, :filed, :verified, :followedUp, :ended)";

    private static final String KEPT = "select instansi, on_day, unit, filed, verified, followed_up, ended"
            + " from supervised_day where instansi = :instansi order by on_day, unit for update";

    private static final String COUNTED_FILED = "select instansi, filed_on, coalesce(unit, ''), count(*),"
            + " sum(case when status in (:verified) then 1 else 0 end),"
            + " sum(case when status in (:verified) and followed_up = true then 1 else 0 end), 0"
            + " from supervised_case where instansi = :instansi group by instansi, filed_on, coalesce(unit, '')";

    private static final String COUNTED_ENDED = "select instansi, ended_on, coalesce(unit, ''), 0, 0, 0, count(*)"
            + " from supervised_case where instansi = :instansi and ended_on is not null"
            + " group by instansi, ended_on, coalesce(unit, '')";

    private final JdbcClient database;

    DayCounters(JdbcClient database) {
        this.database = database;
    }

    void add(DayTallies tallies) {
        tallies.byKey().forEach((key, tally) -> {
            if (statement(ADD, key, tally).update() == 0 && !Claim.isOurs(statement(INSERT, key, tally))) {
                statement(ADD, key, tally).update();
            }
        });
    }

    /** Counts anew what an instansi has, while others go on counting: only the difference is added. */
    void mend(String instansi) {
        DayTallies kept = read(KEPT, instansi);
        DayTallies counted = read(COUNTED_FILED, instansi).plus(read(COUNTED_ENDED, instansi));
        add(counted.minus(kept));
    }

    private DayTallies read(String sql, String instansi) {
        var query = database.sql(sql).param("instansi", instansi);
        if (sql.contains(":verified")) {
            query = query.param("verified", Overview.VERIFIED);
        }
        return query.query(DayCounters::tallies).list().stream().reduce(DayTallies.NONE, DayTallies::plus);
    }

    private static DayTallies tallies(ResultSet row, int number) throws SQLException {
        return DayTallies.of(
                new Key(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3)),
                new Tally(row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7)));
    }

    private JdbcClient.StatementSpec statement(String sql, Key key, Tally tally) {
        return database.sql(sql)
                .param("instansi", key.instansi())
                .param("day", key.day())
                .param("unit", key.unit())
                .param("filed", tally.filed())
                .param("verified", tally.verified())
                .param("followedUp", tally.followedUp())
                .param("ended", tally.ended());
    }
}
