package id.tanggap.escalation;

import id.tanggap.clock.ClockKind;
import id.tanggap.key.TrackingNumber;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EscalationRungs extends Repository<EscalationRung, Long> {

    EscalationRung save(EscalationRung rung);

    boolean existsByTrackingNumberAndClockKindAndClockRoundAndRung(
            TrackingNumber trackingNumber, ClockKind clockKind, int clockRound, int rung);

    Optional<EscalationRung> findByTrackingNumberAndClockKindAndClockRoundAndRung(
            TrackingNumber trackingNumber, ClockKind clockKind, int clockRound, int rung);

    Optional<EscalationRung> findFirstByTrackingNumberAndClockKindAndClockRoundOrderByRungDesc(
            TrackingNumber trackingNumber, ClockKind clockKind, int clockRound);

    List<EscalationRung> findByTrackingNumberOrderById(TrackingNumber trackingNumber);

    List<EscalationRung> findByTrackingNumberInOrderById(Collection<TrackingNumber> trackingNumbers);

    /** The highest that was reached on this ladder, the reminder included. */
    default Optional<EscalationRung> highest(TrackingNumber trackingNumber, ClockKind clockKind, int clockRound) {
        return findFirstByTrackingNumberAndClockKindAndClockRoundOrderByRungDesc(trackingNumber, clockKind, clockRound);
    }
}
