package id.tanggap.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A time in which one holder held a case; written when it ends, never changed. Rule: docs/rules.md §4. */
@Entity
@Table(name = "case_holding")
class HeldInterval {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String trackingNumber;

    @Enumerated(EnumType.STRING)
    private HeldAs heldAs;

    private String agency;
    private String chargedTo;
    private Instant heldFrom;
    private Instant heldUntil;
    private int workingDays;

    protected HeldInterval() {}

    HeldInterval(String trackingNumber, Holding held, String chargedTo, Instant until, int workingDays) {
        this.trackingNumber = trackingNumber;
        this.heldAs = held.heldAs();
        this.agency = held.agency();
        this.chargedTo = chargedTo;
        this.heldFrom = held.since();
        this.heldUntil = until;
        this.workingDays = workingDays;
    }

    HeldTime time() {
        return new HeldTime(heldAs, agency, chargedTo, heldFrom, heldUntil, workingDays);
    }
}
