package id.tanggap.clock.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface HolidayRepository extends JpaRepository<Holiday, Long> {

    List<Holiday> findByActiveTrue();

    List<Holiday> findByAgencyInAndActiveTrueAndDayBetweenOrderByDayAscAgencyAsc(
            Collection<String> agencies, LocalDate first, LocalDate last);
}
