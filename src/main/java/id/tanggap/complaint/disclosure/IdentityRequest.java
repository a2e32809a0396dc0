package id.tanggap.complaint.disclosure;

import static id.tanggap.language.InvalidInput.require;

import id.tanggap.key.TrackingNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * An overseer's wish to know who an anonymous reporter is. The custodian decides; what is granted is shown once. Rule:
 * docs/rules.md §5.
 */
@Entity
@Table(name = "identity_request")
public class IdentityRequest {

    /** Where a request stands. */
    public enum State {
        ASKED,
        GRANTED,
        REFUSED,
        /** The identity was shown; the request is used up. */
        SHOWN;

        boolean isOpen() {
            return this == ASKED || this == GRANTED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private TrackingNumber trackingNumber;
    private String requester;
    private String reason;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private String custodian;
    private String decision;
    private Instant decidedAt;
    private Instant shownAt;

    protected IdentityRequest() {}

    IdentityRequest(TrackingNumber trackingNumber, String requester, String reason, Instant now) {
        this.trackingNumber = trackingNumber;
        this.requester = requester;
        this.reason = reason;
        this.askedAt = now;
        this.state = State.ASKED;
    }

    void grant(String by, String why, Instant now) {
        decide(State.GRANTED, by, why, now);
    }

    void refuse(String by, String why, Instant now) {
        decide(State.REFUSED, by, why, now);
    }

    private void decide(State to, String by, String why, Instant now) {
        require(state == State.ASKED, "decision", "identity.request.decided");
        state = to;
        custodian = by;
        decision = why;
        decidedAt = now;
    }

    void show(Instant now) {
        require(state == State.GRANTED, "decision", "identity.request.used");
        state = State.SHOWN;
        shownAt = now;
    }

    /** Whether this officer asked, and the identity may still come to be shown. */
    public boolean isOpenFor(String username) {
        return requester.equals(username) && state.isOpen();
    }

    public Long id() {
        return id;
    }

    public TrackingNumber trackingNumber() {
        return trackingNumber;
    }

    /** Account of who asked. */
    public String requester() {
        return requester;
    }

    public String reason() {
        return reason;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public State state() {
        return state;
    }

    /** Account of who decided; null before that. */
    public String custodian() {
        return custodian;
    }

    /** Why it was granted or refused; null before that. */
    public String decision() {
        return decision;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Instant shownAt() {
        return shownAt;
    }
}
