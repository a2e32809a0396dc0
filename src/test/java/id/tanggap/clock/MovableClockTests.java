package id.tanggap.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MovableClockTests {

    private static final Instant THEN = Instant.parse("2026-12-01T02:00:00Z");

    private final MovableClock clock = new MovableClock();
    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ClockAutoConfiguration.class));

    @Test
    void it_shows_the_real_time_until_it_is_moved() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void moved_it_runs_on_from_there() {
        clock.moveTo(THEN);

        Instant first = clock.instant();
        assertThat(first).isBetween(THEN, THEN.plusSeconds(5));
        while (clock.instant().equals(first)) {
            Thread.onSpinWait();
        }
        assertThat(clock.instant()).isAfter(first);
    }

    @Test
    void frozen_it_stands_still_until_it_is_moved_again() {
        clock.freezeAt(THEN);
        assertThat(clock.instant()).isEqualTo(THEN).isEqualTo(clock.instant());

        clock.moveTo(THEN.plus(Duration.ofDays(1)));
        assertThat(clock.instant()).isAfterOrEqualTo(THEN.plus(Duration.ofDays(1)));
    }

    @Test
    void seen_from_another_zone_it_moves_along() {
        Clock inJayapura = clock.withZone(ZoneId.of("Asia/Jayapura"));
        clock.freezeAt(THEN);

        assertThat(inJayapura.instant()).isEqualTo(THEN);
        assertThat(inJayapura.getZone().getId()).isEqualTo("Asia/Jayapura");
    }

    @Test
    void the_application_runs_on_the_system_clock_in_whole_seconds_of_utc() {
        application.run(
                context -> assertThat(context.getBean(Clock.class)).isEqualTo(Clock.tickSeconds(ZoneOffset.UTC)));
    }

    @Test
    void a_movable_clock_takes_the_place_of_the_system_clock() {
        application
                .withBean(MovableClock.class)
                .run(context -> assertThat(context).getBean(Clock.class).isInstanceOf(MovableClock.class));
    }
}
