package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.MonthNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The evaluation of an instansi's month on its way to the final board. It keeps the version of the rules from the first
 * computation on. Its stage changes through named transitions only; each throws {@link OutOfTurn}, and changes nothing,
 * in a stage that does not allow it. Rule: docs/rules.md §7.
 */
@Entity
public class Evaluation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String instansi;

    @Column(name = "judged_month")
    @Convert(converter = MonthNumber.class)
    private YearMonth month;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.REVIEW;

    private String rulesVersion;
    private Instant computedAt;
    private Instant reviewedAt;
    private String reviewedBy;
    private String reviewNote;
    private LocalDate objectionsUntil;
    private Instant finalAt;

    protected Evaluation() {}

    Long id() {
        return id;
    }

    public EvaluationKey key() {
        return new EvaluationKey(month, instansi);
    }

    public String instansi() {
        return instansi;
    }

    public YearMonth month() {
        return month;
    }

    public Stage stage() {
        return stage;
    }

    /** Null before the first computation. */
    public String rulesVersion() {
        return rulesVersion;
    }

    public Instant computedAt() {
        return computedAt;
    }

    /** When the Inspektorat released the provisional board; null if it did not. */
    public Instant reviewedAt() {
        return reviewedAt;
    }

    public String reviewNote() {
        return reviewNote;
    }

    /** Last day for objections; null before the units are told. */
    public LocalDate objectionsUntil() {
        return objectionsUntil;
    }

    public Instant finalAt() {
        return finalAt;
    }

    /** The provisional board is computed, by these rules from now on; also again while the Inspektorat looks at it. */
    void compute(String rules, Instant now) {
        expect("compute", stage == Stage.REVIEW);
        rulesVersion = rules;
        computedAt = now;
    }

    /** The Inspektorat has looked at the provisional board. */
    void review(String username, String note, Instant now) {
        expect("review", stage == Stage.REVIEW && computedAt != null);
        reviewedBy = username;
        reviewNote = note;
        reviewedAt = now;
    }

    /** The units are told, and may object until that day. */
    void announce(LocalDate lastDay) {
        expect("announce", stage == Stage.REVIEW && computedAt != null);
        stage = Stage.OBJECTIONS;
        objectionsUntil = lastDay;
    }

    /** A unit objects to its provisional figures. */
    Objection contest(String unit, String reason, String username, Instant now) {
        expect("object", stage == Stage.OBJECTIONS);
        return new Objection(this, unit, reason, username, now);
    }

    /** All objections are decided; from now on the board stays as it is. */
    void finalise(Instant now) {
        expect("finalise", stage == Stage.OBJECTIONS);
        stage = Stage.FINAL;
        computedAt = now;
        finalAt = now;
    }

    /** A reward or sanction follows from the final board. */
    Consequence propose(String unit, ConsequenceKind kind, String ground) {
        expect("propose", stage == Stage.FINAL);
        return new Consequence(this, unit, kind, ground);
    }

    private void expect(String step, boolean inTurn) {
        OutOfTurn.unless(inTurn, step, stage);
    }
}
