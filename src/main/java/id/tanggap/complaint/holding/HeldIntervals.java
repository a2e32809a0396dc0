package id.tanggap.complaint.holding;

import id.tanggap.key.TrackingNumber;
import java.util.List;
import org.springframework.data.repository.Repository;

interface HeldIntervals extends Repository<HeldInterval, Long> {

    HeldInterval save(HeldInterval interval);

    List<HeldInterval> findByTrackingNumberOrderById(TrackingNumber trackingNumber);
}
