package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.ConsequenceKind;
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
 * unit, whether it was kept, the report of the Inspektorat. It changes through named transitions only; each throws
 * {@link OutOfTurn}, and changes nothing, when it does not follow. Rule: docs/rules.md §7.
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

    /** It takes effect; the letter is to follow. */
    void sign(String username, String note, Instant now) {
        decide(ConsequenceState.SIGNED, username, note, now);
    }

    /** It takes no effect. */
    void decline(String username, String reason, Instant now) {
        decide(ConsequenceState.DECLINED, username, reason, now);
    }

    private void decide(ConsequenceState how, String username, String note, Instant now) {
        expect("decideConsequence", state == ConsequenceState.PROPOSED);
        state = how;
        decidedBy = username;
        decisionNote = note;
        decidedAt = now;
    }

    /** Its letter is issued. */
    void tellBy(String code) {
        expect("tellByLetter", isSigned() && letterCode == null);
        letterCode = code;
    }

    /** A unit that got a written reprimand says how it means to improve. */
    void plan(String text, String username, Instant now) {
        expect("plan", isSigned() && kind == ConsequenceKind.WRITTEN_REPRIMAND && plan == null && report == null);
        plan = text;
        planBy = username;
        planAt = now;
    }

    /** The Inspektorat found the plan carried out, or not. */
    void judgePlan(boolean kept, String note, String username, Instant now) {
        expect("judgePlan", plan != null && planKept == null);
        planKept = kept;
        planNote = note;
        planJudgedBy = username;
        planJudgedAt = now;
    }

    /** The Inspektorat has reviewed the unit. */
    void report(String text, String username, Instant now) {
        expect("report", isSigned() && leadsToReview() && report == null);
        report = text;
        reportBy = username;
        reportAt = now;
    }

    private boolean isSigned() {
        return state == ConsequenceState.SIGNED;
    }

    /** By itself, or for a plan that is missing or was not kept. */
    private boolean leadsToReview() {
        return switch (kind) {
            case INSPECTORATE_REVIEW -> true;
            case WRITTEN_REPRIMAND -> plan == null || Boolean.FALSE.equals(planKept);
            case CERTIFICATE, ORAL_REPRIMAND -> false;
        };
    }

    private void expect(String step, boolean inTurn) {
        OutOfTurn.unless(inTurn, step, state);
    }
}
