package id.tanggap.complaint.viewing;

import id.tanggap.agency.Officer;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.Viewers;
import id.tanggap.key.TrackingNumber;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody may read each of many cases: for lists that name cases. Rule: docs/rules.md §5. */
@Service
public class CaseLinks {

    private static final int AT_ONCE = 500;

    private final Complaints complaints;
    private final Viewers viewers;

    CaseLinks(Complaints complaints, Viewers viewers) {
        this.complaints = complaints;
        this.viewers = viewers;
    }

    /** What a reader is led to. */
    public enum Place {
        /** The case file, for officers who may open it. */
        FILE,
        /** The public page. */
        PAGE,
        /** Nowhere: the reader is not even told which case it is. */
        NOWHERE
    }

    /**
     * The place of each case; one that does not exist is nowhere.
     *
     * @param officer who reads, or null for the public
     */
    @Transactional(readOnly = true)
    public Map<TrackingNumber, Place> of(Collection<TrackingNumber> trackingNumbers, Officer officer) {
        List<TrackingNumber> numbers =
                trackingNumbers.stream().distinct().sorted().toList();
        Map<TrackingNumber, Place> places = new HashMap<>();
        numbers.forEach(number -> places.put(number, Place.NOWHERE));
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            complaints
                    .findByTrackingNumberIn(numbers.subList(from, Math.min(from + AT_ONCE, numbers.size())))
                    .forEach(complaint -> places.put(complaint.trackingNumber(), place(complaint, officer)));
        }
        return places;
    }

    private Place place(Complaint complaint, Officer officer) {
        if (officer != null && viewers.mayOpen(officer, complaint)) {
            return Place.FILE;
        }
        return Viewers.isOpen(complaint) ? Place.PAGE : Place.NOWHERE;
    }
}
