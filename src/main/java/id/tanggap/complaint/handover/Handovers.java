package id.tanggap.complaint.handover;

import id.tanggap.key.TrackingNumber;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The store of hand-overs. */
interface Handovers extends Repository<Handover, Long> {

    Handover save(Handover handover);

    Optional<Handover> findByTrackingNumber(TrackingNumber trackingNumber);
}
