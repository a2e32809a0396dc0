package id.tanggap.scoring.ledger;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;

import id.tanggap.key.TrackingNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Writes whole months into the ledger, by its own writer, and clears what evaluations leave. */
public final class PaperLedger {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final NamedParameterJdbcTemplate database;
    private final Facts facts;
    private int cases;

    public PaperLedger(NamedParameterJdbcTemplate database, Clock clock) {
        this.database = database;
        this.facts = new Facts(database, clock);
    }

    /** No fact, no board, no objection, no reward or sanction. */
    public void clear() {
        List.of(
                        "delete from consequence",
                        "delete from objection_fact",
                        "delete from objection",
                        "delete from evaluation_result",
                        "delete from evaluation",
                        "update scoring_fact set corrects = null",
                        "delete from scoring_fact",
                        "delete from scoring_month")
                .forEach(statement -> database.getJdbcTemplate().execute(statement));
    }

    /**
     * A month of a unit with cases that were disposed on its first day and due on its twentieth; those in time were
     * answered on the third day, the others never.
     *
     * @return tracking numbers, those in time first
     */
    public List<TrackingNumber> month(String unit, String instansi, YearMonth month, int all, int inTime) {
        return IntStream.range(0, all)
                .mapToObj(number -> write(unit, instansi, month, number < inTime))
                .toList();
    }

    private TrackingNumber write(String unit, String instansi, YearMonth month, boolean inTime) {
        TrackingNumber number = new TrackingNumber("2026-%04d-PAPR".formatted(++cases));
        LocalDate disposed = month.atDay(1);
        LocalDate due = month.atDay(20);
        List<NewFact> written = new ArrayList<>();
        written.add(fact(FactKind.DISPOSED, unit, instansi, number, disposed, disposed)
                .due(COMPLETION, new FactDeadline(14, due, month.plusMonths(1).atDay(10), false)));
        written.add(fact(FactKind.DEADLINE, unit, instansi, number, disposed, disposed)
                .due(FIRST_FOLLOW_UP, new FactDeadline(5, month.atDay(8), month.atDay(15), false)));
        if (inTime) {
            written.add(fact(FactKind.ANSWERED, unit, instansi, number, month.atDay(3), disposed)
                    .after(2));
        }
        facts.write(written.toArray(NewFact[]::new));
        return number;
    }

    private static NewFact fact(
            FactKind kind, String unit, String instansi, TrackingNumber number, LocalDate day, LocalDate disposed) {
        return new NewFact(
                        kind,
                        "paper:" + number + ":" + kind,
                        kind.name(),
                        unit,
                        instansi,
                        day.atTime(LocalTime.NOON).atZone(WIB).toInstant(),
                        day)
                .ofCase(number, 1, disposed);
    }
}
