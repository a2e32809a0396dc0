package id.tanggap.complaint.filing;

/**
 * The answer to a filing.
 *
 * @param trackingNumber public
 * @param receipt 16 digits, the reporter's secret; shown once, only a slow hash of it is kept
 */
public record Filed(String trackingNumber, String receipt) {

    @Override
    public String toString() {
        return "Filed[trackingNumber=" + trackingNumber + "]";
    }
}
