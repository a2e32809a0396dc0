package id.tanggap.clock.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.DatabaseSlice;
import id.tanggap.clock.ClockFixture;
import java.time.LocalDate;
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

    @ParameterizedTest(name = "{1} working days after {0} are over on {2}")
    @CsvFileSource(resources = "/working-day-vectors.csv", numLinesToSkip = 1)
    void the_known_deadlines_come_out(LocalDate start, int workingDays, LocalDate due) {
        WorkingCalendar calendar = calendars.of("kab-tangerang");

        assertThat(calendar.plus(start, workingDays)).isEqualTo(due);
        assertThat(calendar.between(start, due)).isEqualTo(workingDays);
    }

    @Test
    void the_calendar_of_an_instansi_is_made_once_and_shared_by_its_units() {
        assertThat(calendars.of("tng-dinkes")).isSameAs(calendars.of("kab-tangerang"));
        assertThat(holidays.count()).isEqualTo(79);
    }
}
