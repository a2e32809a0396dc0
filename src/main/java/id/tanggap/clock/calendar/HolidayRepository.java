package id.tanggap.clock.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.jpa.repository.JpaRepository;

interface HolidayRepository extends JpaRepository<Holiday, Long> {

    List<Holiday> findByActiveTrue();

    List<Holiday> findByAgencyInAndActiveTrueAndDayBetweenOrderByDayAscAgencyAsc(
            Collection<String> agencies, LocalDate first, LocalDate last);

    /** Every day that is or was off, by agency and date. */
    default Map<HolidayRow.Key, Holiday> byKey() {
        return findAll().stream()
                .collect(toMap(holiday -> new HolidayRow.Key(holiday.agency(), holiday.day()), identity()));
    }
}
