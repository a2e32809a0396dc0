package id.tanggap.complaint.holding;

import java.util.List;
import org.springframework.data.repository.Repository;

interface HeldIntervals extends Repository<HeldInterval, Long> {

    HeldInterval save(HeldInterval interval);

    List<HeldInterval> findByTrackingNumberOrderById(String trackingNumber);
}
