package id.tanggap.complaint.filing;

import id.tanggap.key.TrackingNumber;

/**
 * The answer to a filing.
 *
 * @param trackingNumber public
 * @param receipt 16 digits, the reporter's secret; shown once, only a slow hash of it is kept
 */
public record Filed(TrackingNumber trackingNumber, String receipt) {

    @Override
    public String toString() {
        return "Filed[trackingNumber=" + trackingNumber + "]";
    }
}
