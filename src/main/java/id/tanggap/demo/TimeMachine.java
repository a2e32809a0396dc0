package id.tanggap.demo;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.clock.MovableClock;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.workflow.demo.EngineTime;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the one clock of application and engine forward; every timer on the way fires at its own moment. */
@Component
@Profile("demo")
class TimeMachine {

    private final MovableClock clock;
    private final EngineTime engine;
    private final Calendars calendars;
    private final Agencies agencies;

    TimeMachine(MovableClock clock, EngineTime engine, Calendars calendars, Agencies agencies) {
        this.clock = clock;
        this.engine = engine;
        this.calendars = calendars;
        this.agencies = agencies;
    }

    Instant now() {
        return clock.instant();
    }

    /** The same time of day, so many working days later, in the national calendar and zone. */
    Instant inWorkingDays(int days) {
        Agency national = agencies.national();
        ZonedDateTime now = clock.instant().atZone(national.zone());
        return now.with(calendars.of(national.code()).plus(now.toLocalDate(), days))
                .toInstant();
    }

    /**
     * Lets the time pass until the target.
     *
     * @return how many timers fired
     */
    synchronized int passTo(Instant target) {
        return engine.passTo(target, clock::moveTo);
    }

    /** Puts the clock anywhere and fires nothing: for a demo that begins in the past. */
    void startAt(Instant start) {
        engine.startAt(start, clock::moveTo);
    }
}
