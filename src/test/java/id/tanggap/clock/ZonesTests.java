package id.tanggap.clock;

import static id.tanggap.clock.ClockKind.RETURN_DECISION;
import static id.tanggap.clock.ClockKind.VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.DatabaseSlice;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.Bundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Three instansi, one in each zone of the country; the eastern one has a day off of its own on 24 November. */
@DatabaseSlice
@Import(ClockFixture.class)
@TestPropertySource(properties = "tanggap.reference=classpath:zones/")
class ZonesTests {

    private static final TrackingNumber CASE = new TrackingNumber("2611-0000-0001");

    @Autowired
    CaseClocks clocks;

    @Autowired
    Calendars calendars;

    @Autowired
    MovableClock time;

    @ParameterizedTest
    @CsvSource({
        "barat,  2026-12-01T16:59:59Z, 2026-12-02T17:00:00Z",
        "barat,  2026-12-01T17:00:00Z, 2026-12-03T17:00:00Z",
        "tengah, 2026-12-01T15:59:59Z, 2026-12-02T16:00:00Z",
        "tengah, 2026-12-01T16:00:00Z, 2026-12-03T16:00:00Z",
        "timur,  2026-12-01T14:59:59Z, 2026-12-02T15:00:00Z",
        "timur,  2026-12-01T15:00:00Z, 2026-12-03T15:00:00Z"
    })
    void a_day_begins_and_ends_at_midnight_where_the_instansi_is(String instansi, Instant start, Instant due) {
        time.freezeAt(start);
        clocks.start(CASE, RETURN_DECISION, null, instansi);

        assertThat(clocks.find(CASE, RETURN_DECISION))
                .get()
                .extracting(Reading::dueAt)
                .isEqualTo(due);
    }

    @Test
    void an_instansi_has_days_off_of_its_own() {
        LocalDate own = LocalDate.of(2026, 11, 24);

        assertThat(calendars.of("timur").isWorkingDay(own)).isFalse();
        assertThat(calendars.of("timur-satu").isWorkingDay(own)).isFalse();
        assertThat(calendars.of("tengah").isWorkingDay(own)).isTrue();
        assertThat(calendars.of("pusat").isWorkingDay(own)).isTrue();
        assertThat(calendars.of("tengah").isWorkingDay(LocalDate.of(2026, 12, 25)))
                .isFalse();
    }

    @Test
    void a_case_that_passes_to_another_instansi_follows_its_days_and_its_zone_from_the_same_start() {
        time.freezeAt(ClockFixture.MONDAY_MORNING);
        clocks.start(CASE, VERIFICATION, null, "barat");

        clocks.reproject(CASE, VERIFICATION, null, "timur");

        Reading reading = clocks.find(CASE, VERIFICATION).orElseThrow();
        assertThat(reading.startedAt()).isEqualTo(ClockFixture.MONDAY_MORNING);
        assertThat(reading.zone()).isEqualTo(ZoneId.of("Asia/Jayapura"));
        assertThat(reading.dueAt()).isEqualTo(Instant.parse("2026-11-27T15:00:00Z"));
        assertThat(reading.explanation().in(Bundles.words(), new Locale("id")))
                .contains("; libur: Hari Jadi Kabupaten Timur 24 Nov (libur instansi);");
    }
}
