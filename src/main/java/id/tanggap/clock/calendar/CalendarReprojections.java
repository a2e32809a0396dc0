package id.tanggap.clock.calendar;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarReprojections extends Repository<CalendarReprojection, Long> {

    CalendarReprojection save(CalendarReprojection run);

    List<CalendarReprojection> findByCalendarChangeIdIn(Collection<Long> changes);

    boolean existsByFinishedAtIsNull();

    /** The oldest that is not finished, locked: no other node does the same batch. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from CalendarReprojection r where r.finishedAt is null order by r.id")
    Optional<CalendarReprojection> lockNext(Limit limit);
}
