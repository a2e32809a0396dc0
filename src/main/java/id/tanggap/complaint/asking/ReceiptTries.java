package id.tanggap.complaint.asking;

import id.tanggap.identity.Receipts;
import id.tanggap.key.TrackingNumber;
import id.tanggap.throttle.FloodAlarm;
import id.tanggap.throttle.Guesses;
import id.tanggap.throttle.LeakyBuckets;
import id.tanggap.throttle.Limits;
import id.tanggap.throttle.Secret;
import id.tanggap.throttle.TooSoon;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/**
 * Where receipts are shown, at every door. Guessing gets slow; a reporter at another address, or with a session that knows
 * the receipt, notices nothing. Numbers of no report are counted as looked for: see {@link Lookups}.
 */
@Component
public class ReceiptTries {

    private final Receipts receipts;
    private final Lookups lookups;
    private final Guesses guesses;

    ReceiptTries(
            Receipts receipts,
            Lookups lookups,
            Limits limits,
            LeakyBuckets buckets,
            FloodAlarm alarm,
            MeterRegistry meters) {
        this.receipts = receipts;
        this.lookups = lookups;
        this.guesses = new Guesses(Secret.RECEIPT, limits.receipt(), buckets, alarm, meters);
    }

    /**
     * Whether this is the receipt of the report.
     *
     * @param receipt as typed; may be null
     * @throws TooSoon if it is not yet time for another try; the receipt was not looked at
     * @throws id.tanggap.complaint.UnknownComplaint if there is no such report
     */
    public boolean fits(TrackingNumber trackingNumber, String receipt, String address) {
        guesses.wait(trackingNumber.value(), address).ifPresent(wait -> {
            throw new TooSoon(wait);
        });
        if (receipts.matches(trackingNumber, receipt)) {
            return true;
        }
        lookups.find(trackingNumber, address);
        guesses.failed(trackingNumber.value(), address);
        return false;
    }
}
