package id.tanggap.complaint;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The store of complaints. */
public interface Complaints extends Repository<Complaint, Long>, ReadOnce {

    Complaint save(Complaint complaint);

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

    /** Numbers of open cases that are waiting for one of these agencies, in order, after the last one that was seen. */
    @Query("select c.trackingNumber from Complaint c"
            + " where c.status in (UNVERIFIED, AWAITING_COMPLETION, FORWARDED, IN_PROGRESS, DISPUTED)"
            + " and (c.instansi in ?1 or c.assignment.unit in ?1) and c.trackingNumber > ?2 order by c.trackingNumber")
    List<String> waitingFor(Collection<String> agencies, String after, Limit limit);

    /** Where these cases stand, as stored: read past whatever entities the transaction holds. */
    @Query(
            "select new id.tanggap.complaint.CaseStanding(c.trackingNumber, c.instansi, c.assignment.unit, c.reportedUnit,"
                    + " c.status, c.complaintClass, c.category, c.content.district, c.holding.heldAs, c.holding.agency,"
                    + " c.holding.since, c.filedAt, c.followedUpAt, c.ending.at) from Complaint c where c.trackingNumber in ?1")
    List<CaseStanding> standings(Collection<String> trackingNumbers);

    /** Numbers of all cases in order, after the last one that was seen. */
    @Query("select c.trackingNumber from Complaint c where c.trackingNumber > ?1 order by c.trackingNumber")
    List<String> after(String last, Limit limit);

    /** Numbers of the reports that were merged into this one, itself. */
    @Query("select c.trackingNumber from Complaint c where c.ending.duplicateOf = ?1 order by c.trackingNumber")
    List<String> duplicatesOf(String trackingNumber);

    /** Into which report this one was merged, as committed last; empty when it was not. */
    @Query("select c.ending.duplicateOf from Complaint c where c.trackingNumber = ?1 and c.ending.duplicateOf is not"
            + " null")
    Optional<String> mergedInto(String trackingNumber);

    /** The end of the chain of merges that begins with this report: itself when it was merged into none. */
    default String endOfMerges(String trackingNumber) {
        Set<String> passed = new HashSet<>();
        String last = trackingNumber;
        while (passed.add(last)) {
            last = mergedInto(last).orElse(last);
        }
        return last;
    }

    /** @throws UnknownComplaint if there is none */
    default Complaint toChange(String trackingNumber) {
        return lock(trackingNumber).orElseThrow(UnknownComplaint::new);
    }

    /** @throws UnknownComplaint if there is none */
    default Complaint toRead(String trackingNumber) {
        return findByTrackingNumber(trackingNumber).orElseThrow(UnknownComplaint::new);
    }
}
