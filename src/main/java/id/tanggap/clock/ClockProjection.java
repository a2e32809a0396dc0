package id.tanggap.clock;

import static java.time.temporal.ChronoUnit.SECONDS;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.ClockMoves.Move;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.clock.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Brings a clock together with now, and with the calendar and the zone of its instansi. */
@Component
class ClockProjection {

    private final Calendars calendars;
    private final Agencies agencies;
    private final Clock time;

    ClockProjection(Calendars calendars, Agencies agencies, Clock time) {
        this.calendars = calendars;
        this.agencies = agencies;
        this.time = time;
    }

    /** Now, in whole seconds, as clocks count. */
    Instant now() {
        return time.instant().truncatedTo(SECONDS);
    }

    Reading read(CaseClock clock) {
        return clock.read(days(clock, calendar(clock)), zone(clock));
    }

    /** Stores the due day, by a calendar that stays what it is until the transaction ends. */
    void project(CaseClock clock) {
        calendars.hold();
        clock.project(days(clock, calendar(clock)), zone(clock));
    }

    /** Changes a clock and projects it; empty when its due day stays what it was. */
    Optional<Move> move(CaseClock clock, MoveCause cause, Consumer<CaseClock> change) {
        LocalDate before = clock.dueDay();
        change.accept(clock);
        project(clock);
        return clock.dueDay().equals(before)
                ? Optional.empty()
                : Optional.of(new Move(clock.id(), moved(clock, cause, before)));
    }

    /** The due day that the clock has now, whatever is stored. */
    LocalDate dueDay(CaseClock clock) {
        return dueDay(clock, calendar(clock));
    }

    LocalDate dueDay(CaseClock clock, WorkingCalendar calendar) {
        return clock.projected(days(clock, calendar), zone(clock));
    }

    /** Whether a limit of so many days would have been missed, or is missed by now. */
    boolean isLateUnder(CaseClock clock, int limitDays) {
        return clock.isLateUnder(limitDays, days(clock, calendar(clock)), zone(clock), now());
    }

    private ClockMoved moved(CaseClock clock, MoveCause cause, LocalDate before) {
        return new ClockMoved(
                clock.caseNumber(),
                clock.kind(),
                clock.instansi(),
                clock.budgetDays(),
                now(),
                before,
                clock.dueDay(),
                clock.startDay(zone(clock)),
                cause);
    }

    private CountedDays days(CaseClock clock, WorkingCalendar calendar) {
        return clock.days(calendar, zone(clock), now());
    }

    private WorkingCalendar calendar(CaseClock clock) {
        return calendars.of(clock.instansi());
    }

    private ZoneId zone(CaseClock clock) {
        return agencies.zoneOf(clock.instansi());
    }
}
