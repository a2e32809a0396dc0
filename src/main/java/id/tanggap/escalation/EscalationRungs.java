package id.tanggap.escalation;

import id.tanggap.clock.ClockKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EscalationRungs extends Repository<EscalationRung, Long> {

    EscalationRung save(EscalationRung rung);

    boolean existsByTrackingNumberAndClockKindAndClockRoundAndRung(
            String trackingNumber, ClockKind clockKind, int clockRound, int rung);

    Optional<EscalationRung> findByTrackingNumberAndClockKindAndClockRoundAndRung(
            String trackingNumber, ClockKind clockKind, int clockRound, int rung);

    Optional<EscalationRung> findFirstByTrackingNumberAndClockKindAndClockRoundOrderByRungDesc(
            String trackingNumber, ClockKind clockKind, int clockRound);

    List<EscalationRung> findByTrackingNumberOrderById(String trackingNumber);

    List<EscalationRung> findByTrackingNumberInOrderById(Collection<String> trackingNumbers);

    /** The highest that was reached on this ladder, the reminder included. */
    default Optional<EscalationRung> highest(String trackingNumber, ClockKind clockKind, int clockRound) {
        return findFirstByTrackingNumberAndClockKindAndClockRoundOrderByRungDesc(trackingNumber, clockKind, clockRound);
    }
}
