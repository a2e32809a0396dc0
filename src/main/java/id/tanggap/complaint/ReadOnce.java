package id.tanggap.complaint;

import id.tanggap.key.TrackingNumber;
import java.util.Optional;

/** Reads a complaint once in a transaction, however many take part in it and ask for it by its number. */
interface ReadOnce {

    Optional<Complaint> findByTrackingNumber(TrackingNumber trackingNumber);
}
