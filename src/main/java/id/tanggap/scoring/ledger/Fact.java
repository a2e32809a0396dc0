package id.tanggap.scoring.ledger;

import id.tanggap.clock.ClockKind;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.UnitMonth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A fact as the ledger keeps it. Rule: docs/rules.md §7.
 *
 * @param act what was done, as a code
 * @param deadline null if the fact sets none
 * @param reply null if the fact is none
 * @param leftOn of a disposition, when the unit before gave the case up; else null
 * @param rating 1 to 5, or null
 * @param reason what whoever entered or corrected it wrote, or null
 * @param inForce whether it counts and no correction has replaced it
 */
record Fact(
        long id,
        FactKind kind,
        String act,
        Turn turn,
        Moment moment,
        StatedDeadline deadline,
        Reply reply,
        LocalDate leftOn,
        Integer rating,
        String reason,
        boolean inForce) {

    /** Of two facts of one moment the one that was written later is the later one. */
    static final Comparator<Fact> IN_ORDER =
            Comparator.comparing((Fact fact) -> fact.moment.at()).thenComparing(Fact::id);

    /**
     * Whose turn it was.
     *
     * @param disposition for the how-manyth time the case was disposed; 0 if that does not matter
     */
    record Turn(TrackingNumber trackingNumber, int disposition, String unit) {}

    /**
     * When it happened.
     *
     * @param day in the zone of the instansi
     * @param judgedIn the month in which it counts
     */
    record Moment(Instant at, LocalDate day, YearMonth judgedIn) {}

    /**
     * What a unit told the reporter.
     *
     * @param workingDays since the disposition
     * @param substantive false for a template
     */
    record Reply(int workingDays, boolean substantive) {}

    /** The months of its unit in which it may count: where it is judged, and where its case is beyond twice its limit. */
    Stream<UnitMonth> months() {
        Stream<YearMonth> twice = Stream.ofNullable(deadline)
                .map(StatedDeadline::twiceOn)
                .filter(Objects::nonNull)
                .map(YearMonth::from);
        return Stream.concat(Stream.of(moment.judgedIn()), twice).map(month -> new UnitMonth(month, turn.unit()));
    }

    boolean isOf(String unit) {
        return turn.unit().equals(unit);
    }

    boolean is(FactKind wanted) {
        return kind == wanted;
    }

    boolean sets(ClockKind clock) {
        return deadline != null && deadline.clock() == clock;
    }

    boolean isSubstantive() {
        return reply != null && reply.substantive();
    }

    boolean isAfter(Fact other) {
        return IN_ORDER.compare(this, other) > 0;
    }

    LocalDate day() {
        return moment.day();
    }
}
