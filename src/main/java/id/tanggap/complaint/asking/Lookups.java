package id.tanggap.complaint.asking;

import id.tanggap.complaint.UnknownComplaint;
import id.tanggap.complaint.viewing.CaseViews;
import id.tanggap.throttle.Bucket;
import id.tanggap.throttle.LeakyBuckets;
import id.tanggap.throttle.Limits;
import id.tanggap.throttle.Network;
import id.tanggap.throttle.TooSoon;
import org.springframework.stereotype.Component;

/**
 * Where tracking numbers are asked for without a receipt, at every door. Whoever tries numbers until one is there waits,
 * and is told neither that a number is there nor that it is not. Who shows a receipt is not held back.
 */
@Component
public class Lookups {

    private final CaseViews views;
    private final Limits limits;
    private final LeakyBuckets buckets;

    Lookups(CaseViews views, Limits limits, LeakyBuckets buckets) {
        this.views = views;
        this.limits = limits;
        this.buckets = buckets;
    }

    /**
     * @throws TooSoon if too many numbers of no report were asked for from there
     * @throws UnknownComplaint if there is no such report
     */
    public void find(String trackingNumber, String address) {
        Bucket misses = limits.lookup().bucket("lookup-address", Network.of(address));
        buckets.wait(misses).ifPresent(wait -> {
            throw new TooSoon(wait);
        });
        try {
            views.expectExists(trackingNumber);
        } catch (UnknownComplaint unknown) {
            buckets.drop(misses);
            throw unknown;
        }
    }
}
