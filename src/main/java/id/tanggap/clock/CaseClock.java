package id.tanggap.clock;

import id.tanggap.clock.calendar.WorkingCalendar;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One clock of one case: its budget, start, pauses and end. Instants are whole seconds.
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
    private String caseNumber;

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

    private int limitDays;
    private String limitBasis;
    private LocalDate limitValidFrom;
    private String limitVersion;
    private int extensionDays;
    private String extensionReason;
    private String extendedBy;
    private LocalDate dueDay;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant dueAt;

    private boolean paused;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant metAt;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant endedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_clock_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<ClockPause> pauses = new ArrayList<>();

    protected CaseClock() {}

    CaseClock(String caseNumber, ClockKind kind, int round, Instant startedAt) {
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.round = round;
        this.startedAt = startedAt;
    }

    /** Puts it under a limit. Its start stays: a new class or instansi never restarts a clock. */
    void adopt(String complaintClass, String instansi, TimeLimit limit) {
        this.complaintClass = complaintClass;
        this.instansi = instansi;
        this.limitDays = limit.workingDays();
        this.limitBasis = limit.basis();
        this.limitValidFrom = limit.validFrom();
        this.limitVersion = limit.version();
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
        pauses.add(new ClockPause(now, grounds));
        paused = true;
    }

    void resume(Instant now) {
        pauses.stream().filter(ClockPause::open).forEach(pause -> pause.end(now));
        paused = false;
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
        if (extensionDays > 0) {
            throw new IllegalClockChange("extension.once", this + " was extended before");
        }
        if (overdue(now)) {
            throw new IllegalClockChange("extension.overdue", this + " is overdue and cannot be extended");
        }
        extensionReason = grounds.reason();
        extendedBy = grounds.actor();
        extensionDays = workingDays;
    }

    void project(CountedDays days, ZoneId zone) {
        dueDay = projected(days, zone);
        dueAt = endOf(dueDay, zone);
    }

    /** The due day by these days; changes nothing. */
    LocalDate projected(CountedDays days, ZoneId zone) {
        return days.plus(startDay(zone), budgetDays());
    }

    CountedDays days(WorkingCalendar calendar, ZoneId zone, Instant now) {
        return new CountedDays(
                calendar, pauses.stream().map(pause -> pause.days(zone, now)).toList());
    }

    Reading read(CountedDays days, ZoneId zone) {
        LocalDate start = startDay(zone);
        LocalDate due = running() ? days.plus(start, budgetDays()) : dueDay;
        Instant end = running() ? endOf(due, zone) : dueAt;
        Explanation why = new Explanation(
                due,
                start,
                extensionDays,
                days.daysOffBetween(start, due),
                days.pausesBetween(start, due),
                paused,
                running() ? days.unlistedYears(start, due) : List.of(),
                limit());
        return new Reading(
                kind,
                complaintClass,
                round,
                startedAt,
                budgetDays(),
                extensionDays,
                due,
                end,
                metAt,
                endedAt,
                paused,
                zone,
                why,
                days);
    }

    /** The limit under which it runs. */
    TimeLimit limit() {
        return new TimeLimit(limitDays, limitBasis, limitValidFrom, limitVersion);
    }

    /** Whether its time is over though it still runs. */
    boolean overdue(Instant now) {
        return running() && !now.isBefore(dueAt);
    }

    /** The first instant after a day: a deadline falls at the end of its day. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
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

    String caseNumber() {
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

    boolean paused() {
        return paused;
    }

    LocalDate dueDay() {
        return dueDay;
    }

    int budgetDays() {
        return limitDays + extensionDays;
    }

    @Override
    public String toString() {
        return "Clock " + kind + " of case " + caseNumber;
    }
}
