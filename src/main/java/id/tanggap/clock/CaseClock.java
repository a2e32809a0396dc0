package id.tanggap.clock;

import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.key.TrackingNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One clock of one case, from its start to its end. Instants are whole seconds.
 *
 * <p>The due day is a projection: stored for sorting, true for good once the clock has ended. While it runs,
 * {@link Reading} computes it anew.
 *
 * <p>Rule: docs/rules.md §2.
 */
@Entity
class CaseClock {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private TrackingNumber caseNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private ClockKind kind;

    @Column(updatable = false)
    private int round;

    private String instansi;
    private String complaintClass;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant startedAt;

    private ClockBudget budget = new ClockBudget();
    private ClockPauses pauses = new ClockPauses();
    private DueDate due;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant metAt;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant endedAt;

    protected CaseClock() {}

    CaseClock(TrackingNumber caseNumber, ClockKind kind, int round, Instant startedAt) {
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.round = round;
        this.startedAt = startedAt;
    }

    /** Puts it under a limit. Its start stays: a new class or instansi never restarts a clock. */
    void adopt(String complaintClass, String instansi, TimeLimit limit) {
        this.complaintClass = complaintClass;
        this.instansi = instansi;
        this.budget.adopt(limit);
    }

    void meet(Instant now) {
        end(now);
        metAt = now;
    }

    void end(Instant now) {
        resume(now);
        endedAt = now;
    }

    void pause(Instant now, Grounds grounds) {
        pauses.begin(now, grounds);
    }

    void resume(Instant now) {
        pauses.end(now);
    }

    /** What it measures has happened after it had ended: it was waited for until now. */
    void meetAfterEnd(Instant now) {
        metAt = now;
        endedAt = now;
    }

    /** Runs again, less a pause that is over. */
    void reopen(ClockPause pause) {
        if (metAt == null) {
            throw new IllegalClockChange("unmet", this + " ended without being met and cannot be reopened");
        }
        pauses.add(pause);
        metAt = null;
        endedAt = null;
    }

    /** The time that it measured, as a pause of another clock. */
    ClockPause asPause(Grounds grounds) {
        if (running()) {
            throw new IllegalClockChange("pause", this + " still runs, so what it measures is no pause yet");
        }
        ClockPause pause = new ClockPause(startedAt, grounds);
        pause.end(endedAt);
        return pause;
    }

    /** Gives more time, once, and only while there is some left: an extension never hides a breach. */
    void extend(int workingDays, Instant now, Grounds grounds) {
        if (workingDays < 1) {
            throw new IllegalClockChange(
                    "extension.days", "An extension is at least one working day, not " + workingDays);
        }
        if (budget.isExtended()) {
            throw new IllegalClockChange("extension.once", this + " was extended before");
        }
        if (overdue(now)) {
            throw new IllegalClockChange("extension.overdue", this + " is overdue and cannot be extended");
        }
        budget.extend(workingDays, grounds);
    }

    void project(CountedDays days, ZoneId zone) {
        due = DueDate.on(projected(days, zone), zone);
    }

    /** The due day by these days; changes nothing. */
    LocalDate projected(CountedDays days, ZoneId zone) {
        return days.plus(startDay(zone), budgetDays());
    }

    boolean isLateUnder(int limitDays, CountedDays days, ZoneId zone, Instant now) {
        LocalDate day = days.plus(startDay(zone), limitDays + budget.extensionDays());
        return DueDate.on(day, zone).isOver(running() ? now : endedAt);
    }

    CountedDays days(WorkingCalendar calendar, ZoneId zone, Instant now) {
        return new CountedDays(calendar, pauses.days(zone, now));
    }

    Reading read(CountedDays days, ZoneId zone) {
        LocalDate start = startDay(zone);
        DueDate shown = running() ? DueDate.on(projected(days, zone), zone) : due;
        Explanation why = new Explanation(
                shown.day(),
                start,
                budget.extensionDays(),
                days.daysOffBetween(start, shown.day()),
                days.pausesBetween(start, shown.day()),
                paused(),
                running() ? days.unlistedYears(start, shown.day()) : List.of(),
                limit());
        return new Reading(
                kind,
                complaintClass,
                round,
                startedAt,
                budgetDays(),
                budget.extensionDays(),
                shown.day(),
                shown.end(),
                metAt,
                endedAt,
                paused(),
                zone,
                why,
                days);
    }

    /** The limit under which it runs. */
    TimeLimit limit() {
        return budget.limit();
    }

    /** Whether its time is over though it still runs. */
    boolean overdue(Instant now) {
        return running() && due.isOver(now);
    }

    LocalDate startDay(ZoneId zone) {
        return startedAt.atZone(zone).toLocalDate();
    }

    boolean running() {
        return endedAt == null;
    }

    Long id() {
        return id;
    }

    TrackingNumber caseNumber() {
        return caseNumber;
    }

    ClockKind kind() {
        return kind;
    }

    int round() {
        return round;
    }

    String instansi() {
        return instansi;
    }

    String complaintClass() {
        return complaintClass;
    }

    boolean paused() {
        return pauses.paused();
    }

    LocalDate dueDay() {
        return due.day();
    }

    int budgetDays() {
        return budget.days();
    }

    @Override
    public String toString() {
        return "Clock " + kind + " of case " + caseNumber;
    }
}
