package id.tanggap.complaint.handover;

import id.tanggap.key.TrackingNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * What a reporter was asked and said about handing the case over to the Ombudsman; one for each case. Consent is the
 * hand-over: it is given once and stays on record, whatever becomes of the case. Rule: docs/rules.md §6.
 */
@Entity
@Table(name = "handover")
public class Handover {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private TrackingNumber trackingNumber;
    private Instant askedAt;
    private Instant refusedAt;
    private Instant handedOverAt;
    private boolean withIdentity;
    private Instant acceptedAt;
    private String acceptedBy;

    protected Handover() {}

    Handover(TrackingNumber trackingNumber) {
        this.trackingNumber = trackingNumber;
    }

    void ask(Instant now) {
        askedAt = now;
    }

    void refuse(Instant now) {
        refusedAt = now;
    }

    void consent(boolean identityToo, Instant now) {
        withIdentity = identityToo;
        handedOverAt = now;
    }

    void accept(String officer, Instant now) {
        acceptedBy = officer;
        acceptedAt = now;
    }

    /** When the last rung of a ladder asked the reporter; empty when the reporter came forward unasked. */
    public Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    /** When the reporter last said no. */
    public Optional<Instant> refusedAt() {
        return Optional.ofNullable(refusedAt);
    }

    /** When the reporter consented, which was the hand-over. */
    public Optional<Instant> handedOverAt() {
        return Optional.ofNullable(handedOverAt);
    }

    public boolean isHandedOver() {
        return handedOverAt != null;
    }

    /** Whether the reporter, who was not anonymous then, consented to the own identity going along. */
    public boolean withIdentity() {
        return withIdentity;
    }

    /** When the Ombudsman accepted it. */
    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }
}
