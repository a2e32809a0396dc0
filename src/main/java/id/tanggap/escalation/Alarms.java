package id.tanggap.escalation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Alarms extends Repository<Alarm, Long> {

    Optional<Alarm> findById(Long id);

    Alarm findByOpenKey(String openKey);

    List<Alarm> findByOpenKeyIsNotNullOrderById();

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
}
