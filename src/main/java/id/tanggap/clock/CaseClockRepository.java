package id.tanggap.clock;

import id.tanggap.clock.calendar.ClockWindow;
import id.tanggap.clock.calendar.OpenClocks;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseClockRepository extends JpaRepository<CaseClock, Long>, OpenClocks {

    /**
     * Open clocks of an instansi, or of all, that count days up to one and are due on another or later. Of a paused
     * clock the stored day says nothing, and after the deadline the rungs of the ladder are counted on.
     */
    String TOUCHED =
            """
             from CaseClock c where c.endedAt is null and c.startedAt < :startsBefore
             and (:instansi = '' or c.instansi = :instansi)
             and (c.due.day >= :first or c.pauses.paused = true or c.due.end <= :now)""";

    Optional<CaseClock> findFirstByCaseNumberAndKindOrderByRoundDesc(TrackingNumber caseNumber, ClockKind kind);

    @EntityGraph(attributePaths = "pauses.entries")
    List<CaseClock> findByCaseNumberOrderById(TrackingNumber caseNumber);

    @EntityGraph(attributePaths = "pauses.entries")
    List<CaseClock> findByCaseNumberInOrderById(Collection<TrackingNumber> caseNumbers);

    @EntityGraph(attributePaths = "pauses.entries")
    List<CaseClock> findByIdInAndEndedAtIsNullOrderById(Collection<Long> ids);

    @EntityGraph(attributePaths = "pauses.entries")
    List<CaseClock> findByIdInOrderById(Collection<Long> ids);

    /** Newest first. */
    @Query("select c.id from CaseClock c where c.startedAt >= :since order by c.id desc")
    List<Long> startedSince(Instant since, Limit limit);

    @Query("select new id.tanggap.clock.ClockRef(c.id, c.caseNumber)" + TOUCHED + " and c.id > :after order by c.id")
    List<ClockRef> touched(
            String instansi, LocalDate first, Instant startsBefore, Instant now, long after, Limit limit);

    @Query("select count(c)" + TOUCHED)
    int countTouched(String instansi, LocalDate first, Instant startsBefore, Instant now);

    default List<ClockRef> touched(ClockWindow window, Instant now, long after, int limit) {
        return touched(instansi(window), window.first(), window.startsBefore(), now, after, Limit.of(limit));
    }

    @Override
    default int countTouched(ClockWindow window, Instant now) {
        return countTouched(instansi(window), window.first(), window.startsBefore(), now);
    }

    private static String instansi(ClockWindow window) {
        return window.instansi() == null ? "" : window.instansi();
    }
}
