package id.tanggap.scoring.evaluation;

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
 * computation on. Rule: docs/rules.md §7.
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
    private Stage stage;

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

    void computed(String rules, Instant now) {
        rulesVersion = rules;
        computedAt = now;
    }

    void reviewed(String username, String note, Instant now) {
        reviewedBy = username;
        reviewNote = note;
        reviewedAt = now;
    }

    void announced(LocalDate lastDay) {
        stage = Stage.OBJECTIONS;
        objectionsUntil = lastDay;
    }

    void finalised(Instant now) {
        stage = Stage.FINAL;
        computedAt = now;
        finalAt = now;
    }
}
