package id.tanggap.complaint;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The store of complaints. */
interface Complaints extends Repository<Complaint, Long> {

    Complaint save(Complaint complaint);

    Optional<Complaint> findByTrackingNumber(String trackingNumber);

    List<Complaint> findByTrackingNumberIn(Collection<String> trackingNumbers);

    boolean existsByTrackingNumber(String trackingNumber);

    /**
     * The complaint, locked until the transaction ends: a double click or a timer that fires meanwhile waits here and
     * then meets the changed state. Always taken before any engine row is written, so that locks follow one order.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Complaint c where c.trackingNumber = ?1")
    Optional<Complaint> lock(String trackingNumber);

    /** The same for many, in the order of their numbers, so that two who lock many never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c.id from Complaint c where c.trackingNumber in ?1 order by c.trackingNumber")
    List<Long> lockAll(Collection<String> trackingNumbers);

    /** @throws UnknownComplaint if there is none */
    default Complaint toChange(String trackingNumber) {
        return lock(trackingNumber).orElseThrow(UnknownComplaint::new);
    }

    /** @throws UnknownComplaint if there is none */
    default Complaint toRead(String trackingNumber) {
        return findByTrackingNumber(trackingNumber).orElseThrow(UnknownComplaint::new);
    }
}
