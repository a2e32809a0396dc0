package id.tanggap.scoring.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A reward or sanction that a final board proposes, and what humans did about it: signed or declined, the plan of the
 * unit, whether it was kept, the report of the Inspektorat. Rule: docs/rules.md §7.
 */
@Entity
public class Consequence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "evaluation")
    private Long evaluationId;

    private String unit;

    @Enumerated(EnumType.STRING)
    private ConsequenceKind kind;

    private String ground;

    @Enumerated(EnumType.STRING)
    private ConsequenceState state;

    private String decisionNote;
    private String decidedBy;
    private Instant decidedAt;
    private String letterCode;
    private String plan;
    private String planBy;
    private Instant planAt;
    private Boolean planKept;
    private String planNote;
    private String planJudgedBy;
    private Instant planJudgedAt;
    private String report;
    private String reportBy;
    private Instant reportAt;

    protected Consequence() {}

    Consequence(Evaluation evaluation, String unit, ConsequenceKind kind, String ground) {
        this.evaluationId = evaluation.id();
        this.unit = unit;
        this.kind = kind;
        this.ground = ground;
        this.state = ConsequenceState.PROPOSED;
    }

    public String unit() {
        return unit;
    }

    public ConsequenceKind kind() {
        return kind;
    }

    /**
     * Codes separated by commas: of a certificate the {@link CertificateGround}s, of a sanction the bands of the judged
     * months that ran up to it, oldest first.
     */
    public String ground() {
        return ground;
    }

    public ConsequenceState state() {
        return state;
    }

    /** What the signer remarked; of a declined one the reason. */
    public String decisionNote() {
        return decisionNote;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Verification code of the letter; null without one. */
    public String letterCode() {
        return letterCode;
    }

    /** How the unit means to improve; null if it has not said. */
    public String plan() {
        return plan;
    }

    public Instant planAt() {
        return planAt;
    }

    /** Whether the Inspektorat found the plan carried out; null before it looked. */
    public Boolean planKept() {
        return planKept;
    }

    public String planNote() {
        return planNote;
    }

    /** What the Inspektorat found when it reviewed the unit; null if it has not. */
    public String report() {
        return report;
    }

    void signed(String username, String note, String code, Instant now) {
        decided(ConsequenceState.SIGNED, username, note, now);
        letterCode = code;
    }

    void declined(String username, String reason, Instant now) {
        decided(ConsequenceState.DECLINED, username, reason, now);
    }

    private void decided(ConsequenceState how, String username, String note, Instant now) {
        state = how;
        decidedBy = username;
        decisionNote = note;
        decidedAt = now;
    }

    void planned(String text, String username, Instant now) {
        plan = text;
        planBy = username;
        planAt = now;
    }

    void planJudged(boolean kept, String note, String username, Instant now) {
        planKept = kept;
        planNote = note;
        planJudgedBy = username;
        planJudgedAt = now;
    }

    void reported(String text, String username, Instant now) {
        report = text;
        reportBy = username;
        reportAt = now;
    }
}
