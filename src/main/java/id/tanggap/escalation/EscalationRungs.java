package id.tanggap.escalation;

import id.tanggap.clock.ClockKind;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EscalationRungs extends Repository<EscalationRung, Long> {

    EscalationRung save(EscalationRung rung);

    boolean existsByTrackingNumberAndClockKindAndClockRoundAndRung(
            String trackingNumber, ClockKind clockKind, int clockRound, int rung);

    Optional<EscalationRung> findByTrackingNumberAndClockKindAndClockRoundAndRung(
            String trackingNumber, ClockKind clockKind, int clockRound, int rung);

    List<EscalationRung> findByTrackingNumberOrderById(String trackingNumber);

    @Query("select coalesce(max(r.rung), 0) from EscalationRung r"
            + " where r.trackingNumber = ?1 and r.clockKind = ?2 and r.clockRound = ?3")
    int highest(String trackingNumber, ClockKind clockKind, int clockRound);
}
