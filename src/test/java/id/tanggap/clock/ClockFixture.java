package id.tanggap.clock;

import id.tanggap.clock.calendar.CalendarFixture;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The clock room in a {@link id.tanggap.DatabaseSlice}: fixed limits, time standing at {@link #MONDAY_MORNING}. */
@TestConfiguration(proxyBeanMethods = false)
@Import({CalendarFixture.class, ClockMoves.class, ClockProjection.class, OpenCaseClockWalk.class, CaseClocks.class})
public class ClockFixture {

    /** Monday 23 November 2026, 9:00 WIB. */
    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T02:00:00Z");

    @Bean
    MovableClock clock() {
        MovableClock clock = new MovableClock();
        clock.freezeAt(MONDAY_MORNING);
        return clock;
    }

    @Bean
    LimitPolicy limits() {
        return new FixedLimits();
    }
}
