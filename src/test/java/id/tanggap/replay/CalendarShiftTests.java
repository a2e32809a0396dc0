package id.tanggap.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CalendarShiftTests {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalDateTime FIRST = LocalDateTime.of(2021, 1, 4, 23, 45, 54);

    @Test
    void weekday_and_time_of_day_stay() {
        Instant now = Instant.parse("2026-11-21T21:00:00Z");
        LocalDateTime shifted =
                LocalDateTime.ofInstant(CalendarShift.behind(now, FIRST, WIB).of(FIRST), WIB);

        assertThat(shifted).isEqualTo(LocalDateTime.of(2026, 11, 23, 23, 45, 54));
        assertThat(shifted.getDayOfWeek()).isEqualTo(FIRST.getDayOfWeek());
    }

    @Test
    void the_first_arrival_lies_in_the_future_by_a_week_at_most() {
        Instant justThen =
                LocalDateTime.of(2026, 11, 23, 23, 45, 54).atZone(WIB).toInstant();

        assertThat(CalendarShift.behind(justThen, FIRST, WIB).of(FIRST)).isEqualTo(justThen.plusSeconds(7 * 24 * 3600));
        assertThat(CalendarShift.behind(justThen.minusSeconds(1), FIRST, WIB).of(FIRST))
                .isEqualTo(justThen);
    }

    @Test
    void a_stream_of_the_future_is_not_shifted() {
        Instant before = Instant.parse("2020-01-01T00:00:00Z");

        assertThat(CalendarShift.behind(before, FIRST, WIB).weeks()).isZero();
    }
}
