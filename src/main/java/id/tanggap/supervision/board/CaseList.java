package id.tanggap.supervision.board;

import id.tanggap.key.TrackingNumber;
import id.tanggap.supervision.Scope;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of open cases, page by page, whatever is due first in front. One statement of bounded length. */
@Component
@Transactional(readOnly = true)
public class CaseList {

    /** Cases of a page. */
    public static final int PAGE = 25;

    private final JdbcClient database;
    private final Clock clock;

    CaseList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(TrackingNumber trackingNumber, CaseCursor place) {}

    public CasePage page(Scope scope, CaseQuestion question) {
        String sql = "select c.id, c.tracking_number, c.due_at from supervised_case c where c.ended_on is null and "
                + ScopedSql.cases(scope) + " and " + question.state().condition()
                + (question.agency() == null
                        ? ""
                        : " and (c.unit = :agency or c.instansi = :agency and c.unit is null)")
                + (question.rung() == null ? "" : " and c.rung = :rung")
                + (question.after() == null ? "" : " and (c.due_at > :due or c.due_at = :due and c.id > :id)")
                + " order by c.due_at, c.id limit " + (PAGE + 1);
        List<Row> rows = bind(ScopedSql.bind(database.sql(sql), scope), question)
                .query((row, number) -> new Row(
                        new TrackingNumber(row.getString(2)),
                        new CaseCursor(
                                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getLong(1))))
                .list();
        boolean more = rows.size() > PAGE;
        List<Row> shown = more ? rows.subList(0, PAGE) : rows;
        return new CasePage(
                shown.stream().map(Row::trackingNumber).toList(),
                more ? shown.get(PAGE - 1).place() : null);
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, CaseQuestion question) {
        CaseCursor after = question.after();
        return statement
                .param("now", ScopedSql.utc(clock.instant()))
                .param("agency", question.agency())
                .param("rung", question.rung())
                .param("due", after == null ? null : ScopedSql.utc(after.dueAt()))
                .param("id", after == null ? null : after.id());
    }
}
