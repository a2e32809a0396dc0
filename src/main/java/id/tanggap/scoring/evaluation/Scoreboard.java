package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.index.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The board of a month as it was last published: provisional until the stage is {@link Stage#FINAL}.
 *
 * @param rulesVersion version of {@code scoring.dmn} by which the month is judged
 * @param standings by group and rank; those without a rank last
 */
public record Scoreboard(EvaluationKey key, String rulesVersion, Progress progress, List<Standing> standings) {

    /**
     * How far the evaluation of the month has come.
     *
     * @param objectionsUntil last day for objections; null before the units are told
     * @param finalAt null before
     */
    public record Progress(Stage stage, Instant computedAt, LocalDate objectionsUntil, Instant finalAt) {}

    public String instansi() {
        return key.instansi();
    }

    public YearMonth month() {
        return key.month();
    }

    public boolean isFinal() {
        return progress.stage() == Stage.FINAL;
    }

    public Optional<Standing> of(String unit) {
        return standings.stream()
                .filter(standing -> standing.unit().equals(unit))
                .findFirst();
    }
}
