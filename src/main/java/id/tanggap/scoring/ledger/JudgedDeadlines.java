package id.tanggap.scoring.ledger;

import id.tanggap.clock.ClockKind;
import id.tanggap.clock.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deadlines by which units are judged, as the ledger has them. Rule: docs/rules.md §7. */
@Component
class JudgedDeadlines {

    private static final String ROWS =
            """
            select f.tracking_number, f.disposition, f.unit, f.clock_kind, f.disposed_on, f.due_on, f.limit_days,
             f.own_limit, f.withheld_days,
             case when f.counts = true and not exists (select 1 from scoring_fact c where c.corrects = f.id)
              then true else false end as in_force
            from scoring_fact f
            where f.tracking_number in (:numbers) and f.kind in ('DISPOSED', 'DEADLINE') and f.clock_kind is not null
            order by f.happened_at, f.id
            """;

    private final JdbcClient database;

    JudgedDeadlines(JdbcClient database) {
        this.database = database;
    }

    /**
     * What holds for a disposition.
     *
     * @param since when the unit got the case first
     * @param firstDue last day for the first follow-up; null if there is none
     * @param row of the asked clock
     * @param withheld working days of a class that came too late
     */
    record Judged(int disposition, LocalDate since, LocalDate firstDue, Row row, int withheld) {

        /** Whether it is late for a longer class: the first follow-up was due before, or half of the limit is over. */
        boolean isLate(LocalDate day, WorkingCalendar calendar) {
            boolean firstHasPassed = firstDue != null && firstDue.isBefore(day);
            return firstHasPassed || calendar.plus(since, row.limitDays() / 2).isBefore(day);
        }

        boolean hasPassed(LocalDate day) {
            return row.dueOn().isBefore(day);
        }
    }

    /** A fact that set a deadline, or would have. */
    record Row(
            String trackingNumber,
            int disposition,
            String unit,
            String clockKind,
            LocalDate disposedOn,
            LocalDate dueOn,
            int limitDays,
            boolean ownLimit,
            Integer withheldDays,
            boolean inForce) {}

    /** The facts of these cases, in the order in which they happened. */
    Map<String, List<Row>> of(Collection<String> trackingNumbers) {
        Map<String, List<Row>> found = new HashMap<>();
        if (!trackingNumbers.isEmpty()) {
            database.sql(ROWS)
                    .param("numbers", trackingNumbers)
                    .query(Row.class)
                    .list()
                    .forEach(row -> found.computeIfAbsent(row.trackingNumber(), number -> new ArrayList<>())
                            .add(row));
        }
        return found;
    }

    /** That of the disposition that holds. */
    static Optional<Judged> current(List<Row> rows, ClockKind kind) {
        return rows.stream()
                .filter(Row::inForce)
                .mapToInt(Row::disposition)
                .boxed()
                .max(Integer::compare)
                .flatMap(disposition -> judged(rows, disposition, kind));
    }

    /** That of the last time before this disposition when the unit had the case; empty if it never had. */
    Optional<Judged> before(String trackingNumber, int disposition, String unit, ClockKind kind) {
        List<Row> rows = of(List.of(trackingNumber)).getOrDefault(trackingNumber, List.of());
        return rows.stream()
                .filter(row -> row.inForce()
                        && row.disposition() < disposition
                        && row.unit().equals(unit))
                .map(Row::disposition)
                .max(Integer::compare)
                .flatMap(last -> judged(rows, last, kind));
    }

    private static Optional<Judged> judged(List<Row> rows, int disposition, ClockKind kind) {
        LocalDate firstDue = null;
        Row held = null;
        int withheld = 0;
        for (Row row : rows) {
            if (row.disposition() != disposition) {
                continue;
            }
            boolean asked = row.clockKind().equals(kind.name());
            if (row.inForce() && row.clockKind().equals(ClockKind.FIRST_FOLLOW_UP.name())) {
                firstDue = row.dueOn();
            }
            if (row.inForce() && asked) {
                held = row;
            }
            if (asked && row.withheldDays() != null) {
                withheld = row.withheldDays();
            }
        }
        return held == null
                ? Optional.empty()
                : Optional.of(new Judged(disposition, held.disposedOn(), firstDue, held, withheld));
    }
}
