package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.index.Band;
import id.tanggap.scoring.index.Figures;
import id.tanggap.scoring.index.Score;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.index.UnitFigures;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/** A unit's figures in a published board, and what they came to. Never changed once the board is told. */
@Entity
class EvaluationResult {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "evaluation")
    private Long evaluationId;

    @Enumerated(EnumType.STRING)
    private Edition edition;

    private String unit;
    private int yearlyVolume;

    @Embedded
    private Figures figures;

    @Column(name = "index_points")
    private Double index;

    @Column(name = "ranking_points")
    private Double rankingIndex;

    @Enumerated(EnumType.STRING)
    private Band band;

    @Column(name = "peer_rank")
    private Integer rank;

    protected EvaluationResult() {}

    EvaluationResult(Evaluation evaluation, Edition edition, Standing standing) {
        this.evaluationId = evaluation.id();
        this.edition = edition;
        this.unit = standing.unit();
        this.yearlyVolume = standing.yearlyVolume();
        Score score = standing.score();
        this.figures = score.figures();
        this.index = score.index().map(BigDecimal::doubleValue).orElse(null);
        this.rankingIndex = score.rankingIndex().map(BigDecimal::doubleValue).orElse(null);
        this.band = score.band().orElse(null);
        this.rank = standing.rank().isPresent() ? standing.rank().getAsInt() : null;
    }

    Long evaluationId() {
        return evaluationId;
    }

    String unit() {
        return unit;
    }

    /** Whether the unit has an index, or something held against it. */
    boolean saysAnything() {
        return index != null || figures.identityLeaks() > 0 || figures.shamClosures() > 0;
    }

    UnitFigures figures() {
        return new UnitFigures(unit, yearlyVolume, figures);
    }
}
