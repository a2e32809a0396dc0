package id.tanggap.scoring.ledger;

import static java.util.stream.Collectors.groupingBy;

import id.tanggap.clock.ClockKind;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.MonthNumber;
import id.tanggap.scoring.UnitMonth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads facts, whole cases at a time: what one of them means, the others say. */
@Component
class RecordedFacts {

    private static final String FACTS =
            """
            select f.id, f.kind, f.act, f.tracking_number, f.disposition, f.unit, f.happened_at, f.happened_on,
             f.judged_month, f.clock_kind, f.disposed_on, f.limit_days, f.due_on, f.twice_on, f.own_limit,
             f.withheld_days, f.working_days, f.substantive, f.left_on, f.rating, f.reason, h.id as held
            """;

    private static final String IN_FORCE = " left join scoring_fact_in_force h on h.id = f.id";

    private static final String OF_MONTH = FACTS
            + """
            from (select tracking_number from scoring_fact where unit = :unit and judged_month = :month
             union select tracking_number from scoring_fact where unit = :unit and twice_on between :first and :last) c
            join scoring_fact f on f.tracking_number = c.tracking_number
            """
            + IN_FORCE;

    private static final String OF_CASES =
            FACTS + "from scoring_fact f" + IN_FORCE + " where f.tracking_number in (:numbers)";

    private final JdbcClient database;

    RecordedFacts(JdbcClient database) {
        this.database = database;
    }

    /** Every fact of every case that a unit's month is about, in no order. */
    List<Fact> of(UnitMonth of) {
        return database.sql(OF_MONTH)
                .param("unit", of.unit())
                .param("month", MonthNumber.of(of.month()))
                .param("first", of.month().atDay(1))
                .param("last", of.month().atEndOfMonth())
                .query((row, number) -> fact(row))
                .list();
    }

    /** Every fact of a case, in no order. */
    List<Fact> of(TrackingNumber trackingNumber) {
        return of(List.of(trackingNumber)).getOrDefault(trackingNumber, List.of());
    }

    /** Every fact of these cases, by tracking number; a case without facts is left out. */
    Map<TrackingNumber, List<Fact>> of(Collection<TrackingNumber> trackingNumbers) {
        if (trackingNumbers.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(OF_CASES)
                .param(
                        "numbers",
                        trackingNumbers.stream().map(TrackingNumber::value).toList())
                .query((row, number) -> fact(row))
                .list()
                .stream()
                .collect(groupingBy(fact -> fact.turn().trackingNumber()));
    }

    private static Fact fact(ResultSet row) throws SQLException {
        FactKind kind = FactKind.valueOf(row.getString("kind"));
        return new Fact(
                row.getLong("id"),
                kind,
                row.getString("act"),
                new Fact.Turn(
                        new TrackingNumber(row.getString("tracking_number")),
                        row.getInt("disposition"),
                        row.getString("unit")),
                new Fact.Moment(
                        row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        day(row, "happened_on"),
                        MonthNumber.month(row.getInt("judged_month"))),
                deadline(row),
                kind.isReply() ? new Fact.Reply(row.getInt("working_days"), row.getBoolean("substantive")) : null,
                day(row, "left_on"),
                row.getObject("rating", Integer.class),
                row.getString("reason"),
                row.getObject("held") != null);
    }

    private static StatedDeadline deadline(ResultSet row) throws SQLException {
        String clock = row.getString("clock_kind");
        return clock == null
                ? null
                : new StatedDeadline(
                        ClockKind.valueOf(clock),
                        day(row, "disposed_on"),
                        row.getInt("limit_days"),
                        day(row, "due_on"),
                        day(row, "twice_on"),
                        row.getBoolean("own_limit"),
                        row.getObject("withheld_days", Integer.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
