package id.tanggap.complaint.asking;

import id.tanggap.key.TrackingNumber;
import id.tanggap.throttle.Bucket;
import id.tanggap.throttle.LeakyBuckets;
import id.tanggap.throttle.Limits;
import id.tanggap.throttle.TooSoon;
import org.springframework.stereotype.Component;

/** How often a reporter may act on one report, at every door: nobody else has the receipt, so nobody else is held back. */
@Component
class Messages {

    private final Limits limits;
    private final LeakyBuckets buckets;

    Messages(Limits limits, LeakyBuckets buckets) {
        this.limits = limits;
        this.buckets = buckets;
    }

    /** @throws TooSoon if so much has come of late that officers could not read it */
    void expectMeasure(TrackingNumber trackingNumber) {
        Bucket sent = limits.message().bucket("message", trackingNumber.value());
        buckets.wait(sent).ifPresent(wait -> {
            throw new TooSoon(wait);
        });
        buckets.drop(sent);
    }
}
