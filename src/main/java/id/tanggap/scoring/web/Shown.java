package id.tanggap.scoring.web;

import id.tanggap.complaint.viewing.CaseLinks.Place;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.ledger.CohortCase;
import id.tanggap.scoring.ledger.Correction;
import id.tanggap.scoring.ledger.CountedEvent;
import java.time.Instant;

/** Cases, events and corrections as one reader may see them. */
final class Shown {

    private Shown() {}

    /**
     * Which case it is.
     *
     * @param number null when the reader may not know
     * @param link path of our pages; null without one
     */
    record Link(TrackingNumber number, String link) {

        static final Link HIDDEN = new Link(null, null);

        static Link of(TrackingNumber trackingNumber, Place place) {
            return switch (place) {
                case FILE -> new Link(trackingNumber, "/berkas/" + trackingNumber);
                case PAGE -> new Link(trackingNumber, "/laporan/" + trackingNumber);
                case NOWHERE -> HIDDEN;
            };
        }
    }

    record Case(Link link, CohortCase counted) {}

    /** @param reason null when the reader may not know */
    record Event(Link link, CountedEvent counted, String reason) {}

    /** @param actor null when the reader may not know; so is the reason */
    record Corrected(Link link, boolean struckOut, String actor, String reason, Instant at) {

        static Corrected of(Correction correction, Link link, boolean inside) {
            return new Corrected(
                    link,
                    correction.struckOut(),
                    inside ? correction.actor() : null,
                    inside ? correction.reason() : null,
                    correction.recordedAt());
        }
    }
}
