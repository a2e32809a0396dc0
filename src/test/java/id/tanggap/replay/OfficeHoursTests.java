package id.tanggap.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTests {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** 23 November 2026 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 30, 2026-11-23T09:30",
        "2026-11-23T15:50, 30, 2026-11-24T08:20",
        "2026-11-23T09:00, 480, 2026-11-24T09:00",
        "2026-11-27T15:00, 60, 2026-11-30T08:00",
        "2026-11-28T11:00, 5, 2026-11-30T08:05",
        "2026-11-23T23:45, 0, 2026-11-24T08:00",
        "2026-11-23T06:00, 2400, 2026-11-30T08:00",
    })
    void officers_act_in_office_hours_only(LocalDateTime from, int minutes, LocalDateTime then) {
        assertThat(new OfficeHours(WIB).after(from.atZone(WIB).toInstant(), minutes))
                .isEqualTo(then.atZone(WIB).toInstant());
    }
}
