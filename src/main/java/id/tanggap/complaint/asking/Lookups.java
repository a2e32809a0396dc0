package id.tanggap.complaint.asking;

import id.tanggap.complaint.UnknownComplaint;
import id.tanggap.complaint.viewing.CaseViews;
import id.tanggap.key.TrackingNumber;
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
     * The number that somebody typed. What no report can be called by is tried like a number of no report.
     *
     * @throws TooSoon if it is none, and too many numbers of no report were asked for from there
     * @throws UnknownComplaint if it is none
     */
    public TrackingNumber read(String typed, String address) {
        return TrackingNumber.typed(typed).orElseThrow(() -> missed(expectMeasure(address)));
    }

    /**
     * @throws TooSoon if too many numbers of no report were asked for from there
     * @throws UnknownComplaint if there is no such report
     */
    public void find(TrackingNumber trackingNumber, String address) {
        Bucket misses = expectMeasure(address);
        if (!views.exists(trackingNumber)) {
            throw missed(misses);
        }
    }

    private Bucket expectMeasure(String address) {
        Bucket misses = limits.lookup().bucket("lookup-address", Network.of(address));
        buckets.wait(misses).ifPresent(wait -> {
            throw new TooSoon(wait);
        });
        return misses;
    }

    private UnknownComplaint missed(Bucket misses) {
        buckets.drop(misses);
        return new UnknownComplaint();
    }
}
