package id.tanggap.clock.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.DatabaseSlice;
import id.tanggap.agency.Agencies;
import id.tanggap.clock.ClockFixture;
import id.tanggap.clock.MovableClock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseSlice
@Import(ClockFixture.class)
class ShippedHolidaysTests {

    @Autowired
    Calendars calendars;

    @Autowired
    HolidayRepository holidays;

    @Autowired
    Agencies agencies;

    @Autowired
    MovableClock time;

    @AfterEach
    void it_is_monday_morning() {
        time.freezeAt(ClockFixture.MONDAY_MORNING);
    }

    @ParameterizedTest(name = "{1} working days after {0} are over on {2}")
    @CsvFileSource(resources = "/working-day-vectors.csv", numLinesToSkip = 1)
    void the_known_deadlines_come_out(LocalDate start, int workingDays, LocalDate due) {
        WorkingCalendar calendar = calendars.of("kab-tangerang");

        assertThat(calendar.plus(start, workingDays)).isEqualTo(due);
        assertThat(calendar.between(start, due)).isEqualTo(workingDays);
    }

    /** Rule: docs/rules.md §2, a year without holidays. */
    @Test
    void the_operator_sees_from_autumn_on_that_the_next_year_is_missing() {
        var unlisted = new UnlistedYears(calendars, agencies, time);
        var metrics = new SimpleMeterRegistry();
        unlisted.bindTo(metrics);
        Gauge gauge = metrics.get("tanggap.calendar.years.unlisted").gauge();

        assertThat(unlisted.now()).isEmpty();
        assertThat(gauge.value()).isZero();
        time.freezeAt(Instant.parse("2027-08-31T17:00:00Z")); // the first of September, WIB
        assertThat(unlisted.now()).containsExactly(2028);
        assertThat(gauge.value()).isEqualTo(1);
    }

    @Test
    void the_calendar_of_an_instansi_is_made_once_and_shared_by_its_units() {
        assertThat(calendars.of("tng-dinkes")).isSameAs(calendars.of("kab-tangerang"));
        assertThat(holidays.count()).isEqualTo(79);
    }
}
