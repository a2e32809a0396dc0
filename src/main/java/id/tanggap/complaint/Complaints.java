package id.tanggap.complaint;

import id.tanggap.key.TrackingNumber;
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

    List<Complaint> findByTrackingNumberIn(Collection<TrackingNumber> trackingNumbers);

    boolean existsByTrackingNumber(TrackingNumber trackingNumber);

    /**
     * The complaint, locked until the transaction ends: a double click or a timer that fires meanwhile waits here and
     * then meets the changed state. Always taken before any engine row is written, so that locks follow one order.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Complaint c where c.trackingNumber = ?1")
    Optional<Complaint> lock(TrackingNumber trackingNumber);

    /** The same for many, in the order of their numbers, so that two who lock many never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c.id from Complaint c where c.trackingNumber in ?1 order by c.trackingNumber")
    List<Long> lockAll(Collection<TrackingNumber> trackingNumbers);

    /** A number alone; a bare one Spring Data would take for an object that it is to build from what is selected. */
    interface Numbered {

        TrackingNumber getNumber();
    }

    @Query(
            "select c.trackingNumber as number from Complaint c where c.ending.duplicateOf = ?1 order by c.trackingNumber")
    List<Numbered> findDuplicates(TrackingNumber trackingNumber);

    @Query("select c.ending.duplicateOf as number from Complaint c where c.trackingNumber = ?1"
            + " and c.ending.duplicateOf is not null")
    Optional<Numbered> findParent(TrackingNumber trackingNumber);

    @Query("select c.trackingNumber as number from Complaint c"
            + " where c.status in (UNVERIFIED, AWAITING_COMPLETION, FORWARDED, IN_PROGRESS, DISPUTED)"
            + " and (c.instansi in ?1 or c.assignment.unit in ?1) and c.trackingNumber > ?2 order by c.trackingNumber")
    List<Numbered> findWaiting(Collection<String> agencies, TrackingNumber after, Limit limit);

    /** Numbers of open cases that are waiting for one of these agencies, in order, after the last one that was seen. */
    default List<TrackingNumber> waitingFor(Collection<String> agencies, TrackingNumber after, Limit limit) {
        return findWaiting(agencies, after, limit).stream()
                .map(Numbered::getNumber)
                .toList();
    }

    /** Where these cases stand, as stored: read past whatever entities the transaction holds. */
    @Query(
            "select new id.tanggap.complaint.CaseStanding(c.trackingNumber, c.instansi, c.assignment.unit, c.reportedUnit,"
                    + " c.status, c.complaintClass, c.category, c.content.district, c.holding.heldAs, c.holding.agency,"
                    + " c.holding.since, c.filedAt, c.followedUpAt, c.ending.at) from Complaint c where c.trackingNumber in ?1")
    List<CaseStanding> standings(Collection<TrackingNumber> trackingNumbers);

    @Query("select c.trackingNumber as number from Complaint c where c.trackingNumber > ?1 order by c.trackingNumber")
    List<Numbered> findAfter(TrackingNumber last, Limit limit);

    /** Numbers of all cases in order, after the last one that was seen. */
    default List<TrackingNumber> after(TrackingNumber last, Limit limit) {
        return findAfter(last, limit).stream().map(Numbered::getNumber).toList();
    }

    /** Numbers of the reports that were merged into this one, itself. */
    default List<TrackingNumber> duplicatesOf(TrackingNumber trackingNumber) {
        return findDuplicates(trackingNumber).stream().map(Numbered::getNumber).toList();
    }

    /** Into which report this one was merged, as committed last; empty when it was not. */
    default Optional<TrackingNumber> mergedInto(TrackingNumber trackingNumber) {
        return findParent(trackingNumber).map(Numbered::getNumber);
    }

    /** The end of the chain of merges that begins with this report: itself when it was merged into none. */
    default TrackingNumber endOfMerges(TrackingNumber trackingNumber) {
        Set<TrackingNumber> passed = new HashSet<>();
        TrackingNumber last = trackingNumber;
        while (passed.add(last)) {
            last = mergedInto(last).orElse(last);
        }
        return last;
    }

    /** @throws UnknownComplaint if there is none */
    default Complaint toChange(TrackingNumber trackingNumber) {
        return lock(trackingNumber).orElseThrow(UnknownComplaint::new);
    }

    /** @throws UnknownComplaint if there is none */
    default Complaint toRead(TrackingNumber trackingNumber) {
        return findByTrackingNumber(trackingNumber).orElseThrow(UnknownComplaint::new);
    }
}
