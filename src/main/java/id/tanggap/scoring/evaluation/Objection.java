package id.tanggap.scoring.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** What a unit has against its provisional figures, and how the Inspektorat decided. Rule: docs/rules.md §7. */
@Entity
public class Objection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "evaluation")
    private Long evaluationId;

    private String unit;
    private String reason;
    private String filedBy;
    private Instant filedAt;
    private Boolean accepted;
    private String decision;
    private String decidedBy;
    private Instant decidedAt;

    protected Objection() {}

    Objection(Evaluation evaluation, String unit, String reason, String filedBy, Instant now) {
        this.evaluationId = evaluation.id();
        this.unit = unit;
        this.reason = reason;
        this.filedBy = filedBy;
        this.filedAt = now;
    }

    Long id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public String reason() {
        return reason;
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** Empty before it is decided. */
    public Optional<Boolean> accepted() {
        return Optional.ofNullable(accepted);
    }

    /** Why it was decided so; null before. */
    public String decision() {
        return decision;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** The Inspektorat grants it. @throws OutOfTurn if it is decided */
    void accept(String because, String username, Instant now) {
        decide(true, because, username, now);
    }

    /** The figures stay as they are. @throws OutOfTurn if it is decided */
    void refuse(String because, String username, Instant now) {
        decide(false, because, username, now);
    }

    private void decide(boolean granted, String because, String username, Instant now) {
        expect("decideObjection", accepted == null);
        accepted = granted;
        decision = because;
        decidedBy = username;
        decidedAt = now;
    }

    private void expect(String step, boolean inTurn) {
        OutOfTurn.unless(inTurn, step, accepted == null ? "FILED" : "DECIDED");
    }
}
