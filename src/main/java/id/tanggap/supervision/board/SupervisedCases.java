package id.tanggap.supervision.board;

import id.tanggap.key.TrackingNumber;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupervisedCases extends Repository<SupervisedCase, Long> {

    SupervisedCase save(SupervisedCase row);

    /** Locked in the order of their numbers until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from SupervisedCase c where c.trackingNumber in ?1 order by c.trackingNumber")
    List<SupervisedCase> lock(Collection<TrackingNumber> trackingNumbers);
}
