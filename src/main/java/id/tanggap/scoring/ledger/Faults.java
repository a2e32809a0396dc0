package id.tanggap.scoring.ledger;

import id.tanggap.scoring.MonthNumber;
import id.tanggap.scoring.UnitMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a unit's month can be objected to: every fact that costs it points. Rule: docs/rules.md §7. */
@Service
public class Faults {

    /** Told in the month, or about a case whose deadline falls into it: there they cost points. */
    private static final String TEMPLATES =
            """
            select id as fact, tracking_number, happened_on from scoring_fact_in_force t
            where unit = :unit and judged_month between :yearBefore and :month and substantive = false
            and kind in ('FOLLOWED_UP', 'ANSWERED') and (judged_month = :month
                or exists (select 1 from scoring_fact_in_force d where d.tracking_number = t.tracking_number
                    and d.disposition = t.disposition and d.clock_kind = 'COMPLETION' and d.judged_month = :month))
            order by happened_on, id
            """;

    private final CountedCases cases;
    private final JdbcClient database;

    Faults(CountedCases cases, JdbcClient database) {
        this.cases = cases;
        this.database = database;
    }

    /** One for each fact; of a case that missed both limits, the graver one. */
    @Transactional
    public List<Fault> of(UnitMonth of) {
        List<Fault> faults = new ArrayList<>();
        cases.cohort(of.unit(), of.month()).forEach(counted -> fault(counted).ifPresent(faults::add));
        faults.addAll(templates(of.unit(), of.month()));
        cases.events(of.unit(), of.month()).forEach(event -> fault(event).ifPresent(faults::add));
        return faults;
    }

    private static Optional<Fault> fault(CohortCase counted) {
        if (!counted.completedInTime()) {
            return Optional.of(
                    new Fault(counted.fact(), counted.trackingNumber(), Fault.Kind.LATE_COMPLETION, counted.dueOn()));
        }
        if (!counted.firstInTime()) {
            LocalDate due = counted.firstDueOn() == null ? counted.dueOn() : counted.firstDueOn();
            return Optional.of(new Fault(counted.fact(), counted.trackingNumber(), Fault.Kind.LATE_FOLLOW_UP, due));
        }
        return Optional.empty();
    }

    private static Optional<Fault> fault(CountedEvent event) {
        Fault.Kind kind =
                switch (event.as()) {
                    case DISPUTE_UPHELD -> Fault.Kind.DISPUTE_UPHELD;
                    case REFUSED_RETURN -> Fault.Kind.REFUSED_RETURN;
                    case BEYOND_TWICE_THE_LIMIT -> Fault.Kind.BEYOND_TWICE_THE_LIMIT;
                    case IDENTITY_LEAK -> Fault.Kind.IDENTITY_LEAK;
                    case SHAM_CLOSURE -> Fault.Kind.SHAM_CLOSURE;
                    case CLOSED, RATED -> null;
                };
        return Optional.ofNullable(kind)
                .map(found -> new Fault(event.fact(), event.trackingNumber(), found, event.happenedOn()));
    }

    private List<Fault> templates(String unit, YearMonth month) {
        return database.sql(TEMPLATES)
                .param("unit", unit)
                .param("month", MonthNumber.of(month))
                .param("yearBefore", MonthNumber.of(month.minusYears(1)))
                .query((row, number) -> new Fault(
                        row.getLong("fact"),
                        row.getString("tracking_number"),
                        Fault.Kind.TEMPLATE,
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }
}
