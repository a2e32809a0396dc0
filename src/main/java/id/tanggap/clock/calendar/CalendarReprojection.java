package id.tanggap.clock.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The walk over the open clocks that one change touches, and how far it has come. */
@Entity
class CalendarReprojection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long calendarChangeId;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant askedAt;

    private String agency;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private int clocksTotal;
    private int clocksSeen;
    private int clocksMoved;
    private long lastClockId;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant finishedAt;

    protected CalendarReprojection() {}

    /** @param window null when there is nothing to walk over */
    CalendarReprojection(long change, ClockWindow window, LocalDate day, int total, Instant now) {
        this.calendarChangeId = change;
        this.askedAt = now;
        this.agency = window == null ? null : window.instansi();
        this.firstDay = window == null ? day : window.first();
        this.lastDay = window == null ? day : window.last();
        this.clocksTotal = total;
        this.finishedAt = total == 0 ? now : null;
    }

    void pass(WalkedClocks walked) {
        clocksSeen += walked.seen();
        clocksMoved += walked.moved();
        lastClockId = walked.lastId();
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    boolean finished() {
        return finishedAt != null;
    }

    long change() {
        return calendarChangeId;
    }

    long lastClockId() {
        return lastClockId;
    }

    ClockWindow window() {
        return new ClockWindow(agency, firstDay, lastDay);
    }

    CalendarProgress progress() {
        return new CalendarProgress(clocksTotal, clocksSeen, clocksMoved, finishedAt);
    }
}
