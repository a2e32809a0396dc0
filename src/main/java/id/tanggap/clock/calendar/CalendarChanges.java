package id.tanggap.clock.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** The journal of calendars. */
interface CalendarChanges extends Repository<CalendarChange, Long> {

    CalendarChange save(CalendarChange change);

    @EntityGraph(attributePaths = "days")
    Optional<CalendarChange> findById(long id);

    List<CalendarChange> findByAgencyInOrderByIdDesc(Collection<String> agencies, Limit limit);
}
