package id.tanggap.scoring.evaluation;

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
 * @param objectionsUntil last day for objections; null before the units are told
 * @param finalAt null before
 * @param standings by group and rank; those without a rank last
 */
public record Scoreboard(
        String instansi,
        YearMonth month,
        Stage stage,
        String rulesVersion,
        Instant computedAt,
        LocalDate objectionsUntil,
        Instant finalAt,
        List<Standing> standings) {

    public boolean isFinal() {
        return stage == Stage.FINAL;
    }

    public Optional<Standing> of(String unit) {
        return standings.stream()
                .filter(standing -> standing.unit().equals(unit))
                .findFirst();
    }
}
