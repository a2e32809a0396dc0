package id.tanggap.escalation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Alarms extends Repository<Alarm, Long> {

    Optional<Alarm> findById(Long id);

    Alarm findByOpenKey(String openKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Alarm a where a.id = ?1")
    Optional<Alarm> lock(Long id);

    /** The alarms that last, always locked in the same order: a second look at the same time waits here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Alarm a where a.openKey is not null order by a.id")
    List<Alarm> lockOpen();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Alarm a where a.openKey = ?1")
    Optional<Alarm> lockOpen(String openKey);

    /**
     * Claims an alarm, unless another look has claimed it first: then nothing happens, and no error spoils the
     * transaction.
     *
     * @return 1 if it is ours, else 0
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into presence_alarm"
                    + " (version, open_key, cause, team, told, absent_from, tasks, oldest_at, next_due_at, raised_at)"
                    + " values (0, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
    int claim(
            String openKey,
            String cause,
            String team,
            String told,
            LocalDate absentFrom,
            int tasks,
            Instant oldestAt,
            Instant nextDueAt,
            Instant raisedAt);
}
