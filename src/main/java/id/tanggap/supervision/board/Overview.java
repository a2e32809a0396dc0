package id.tanggap.supervision.board;

import id.tanggap.complaint.Status;
import id.tanggap.supervision.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the control room. Two statements, over the open cases and over the counters of a year. */
@Component
@Transactional(readOnly = true)
public class Overview {

    /** Names of the states that only verified cases reach. */
    static final List<String> VERIFIED = Arrays.stream(Status.values())
            .filter(Status::isVerified)
            .map(Status::name)
            .toList();

    private static final List<CaseState> COUNTED =
            List.of(CaseState.LATE, CaseState.SOON, CaseState.UNTOUCHED, CaseState.PASSED_ON, CaseState.DISPUTED);

    private static final String FIGURES = "select c.instansi, c.unit, c.rung, count(*), "
            + COUNTED.stream()
                    .map(state -> "sum(case when " + state.condition() + " then 1 else 0 end)")
                    .collect(Collectors.joining(", "))
            + " from supervised_case c where c.ended_on is null and ";

    private final JdbcClient database;
    private final Clock clock;

    Overview(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is open, unit by unit; units without an open case are missing. */
    public List<CaseFigures> units(Scope scope) {
        String sql = FIGURES + ScopedSql.cases(scope)
                + " group by c.instansi, c.unit, c.rung order by c.instansi, c.unit, c.rung";
        Map<String, CaseFigures> units = new TreeMap<>();
        ScopedSql.bind(database.sql(sql), scope)
                .param("now", ScopedSql.utc(clock.instant()))
                .query(Overview::figures)
                .list()
                .forEach(figures -> units.merge(figures.instansi() + " " + figures.unit(), figures, CaseFigures::plus));
        return List.copyOf(units.values());
    }

    /**
     * The reports of a span of time and what became of them, instansi by instansi where somebody sees all of them, else unit
     * by unit. What is about the reader's own unit counts here: a figure says nothing of a case.
     */
    public List<FollowUpShare> shares(Scope scope, LocalDate first, LocalDate last) {
        String agency = scope.everything() ? "c.instansi" : "case when c.unit = '' then c.instansi else c.unit end";
        return ScopedSql.bind(
                        database.sql(
                                "select " + agency + ", sum(c.filed), sum(c.verified), sum(c.followed_up), sum(c.ended)"
                                        + " from supervised_day c where c.on_day between :first and :last and "
                                        + ScopedSql.place(scope)
                                        + " group by " + agency + " order by " + agency),
                        scope)
                .param("first", first)
                .param("last", last)
                .query((row, number) ->
                        new FollowUpShare(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
    }

    private static CaseFigures figures(ResultSet row, int number) throws SQLException {
        int rung = row.getInt(3);
        int cases = row.getInt(4);
        return new CaseFigures(
                row.getString(1),
                row.getString(2),
                cases,
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                rung == 0 ? Map.of() : Map.of(rung, cases));
    }
}
