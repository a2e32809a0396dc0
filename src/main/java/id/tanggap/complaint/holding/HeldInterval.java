package id.tanggap.complaint.holding;

import id.tanggap.complaint.HeldAs;
import id.tanggap.complaint.Holding;
import id.tanggap.key.TrackingNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.function.ToIntBiFunction;

/** A time in which one holder held a case; written when it ends, never changed. Rule: docs/rules.md §4. */
@Entity
@Table(name = "case_holding")
class HeldInterval {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private TrackingNumber trackingNumber;

    @Enumerated(EnumType.STRING)
    private HeldAs heldAs;

    private String agency;
    private String chargedTo;
    private Instant heldFrom;
    private Instant heldUntil;

    protected HeldInterval() {}

    HeldInterval(TrackingNumber trackingNumber, Holding held, String chargedTo, Instant until) {
        this.trackingNumber = trackingNumber;
        this.heldAs = held.heldAs();
        this.agency = held.agency();
        this.chargedTo = chargedTo;
        this.heldFrom = held.since();
        this.heldUntil = until;
    }

    /** @param days how many working days lie after the first and up to the second instant */
    HeldTime time(ToIntBiFunction<Instant, Instant> days) {
        return new HeldTime(heldAs, agency, chargedTo, heldFrom, heldUntil, days.applyAsInt(heldFrom, heldUntil));
    }
}
