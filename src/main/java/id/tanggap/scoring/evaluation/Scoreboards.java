package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.index.ScoringPolicy;
import id.tanggap.scoring.index.ScoringRules;
import id.tanggap.scoring.index.Standings;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The boards that were published. They come from the figures that were kept, never from a walk over the ledger; the
 * working is done again from these, by the rules of their version.
 */
@Service
@Transactional(readOnly = true)
public class Scoreboards {

    private final EvaluationRows evaluations;
    private final EvaluationResults results;
    private final ScoringPolicy policy;

    Scoreboards(EvaluationRows evaluations, EvaluationResults results, ScoringPolicy policy) {
        this.evaluations = evaluations;
        this.results = results;
        this.policy = policy;
    }

    /** The board of a month as it stands; empty before it was computed. */
    public Optional<Scoreboard> find(String instansi, YearMonth month) {
        return evaluations
                .findByInstansiAndMonth(instansi, month)
                .filter(evaluation -> evaluation.computedAt() != null)
                .map(evaluation ->
                        board(evaluation, results.findByEvaluationIdAndEdition(evaluation.id(), edition(evaluation))));
    }

    /** The final boards of these months, both included, oldest first. */
    public List<Scoreboard> finals(String instansi, YearMonth from, YearMonth to) {
        List<Evaluation> found =
                evaluations.findByInstansiAndStageAndMonthBetweenOrderByMonth(instansi, Stage.FINAL, from, to);
        Map<Long, List<EvaluationResult>> published =
                results
                        .findByEvaluationIdInAndEdition(
                                found.stream().map(Evaluation::id).toList(), Edition.FINAL)
                        .stream()
                        .collect(Collectors.groupingBy(EvaluationResult::evaluationId));
        return found.stream()
                .map(evaluation -> board(evaluation, published.getOrDefault(evaluation.id(), List.of())))
                .toList();
    }

    /** The newest month with a board. */
    public Optional<YearMonth> newest(String instansi, boolean finalOnly) {
        return finalOnly ? evaluations.newestMonth(instansi, Stage.FINAL) : evaluations.newestMonth(instansi);
    }

    /** The months with a board, newest first. */
    public List<YearMonth> months(String instansi, boolean finalOnly) {
        return evaluations.months(instansi, finalOnly ? Stage.FINAL : null);
    }

    private static Edition edition(Evaluation evaluation) {
        return evaluation.stage() == Stage.FINAL ? Edition.FINAL : Edition.PROVISIONAL;
    }

    private Scoreboard board(Evaluation evaluation, List<EvaluationResult> published) {
        ScoringRules rules = policy.rulesFor(evaluation.month(), evaluation.rulesVersion());
        return new Scoreboard(
                evaluation.key(),
                evaluation.rulesVersion(),
                new Scoreboard.Progress(
                        evaluation.stage(),
                        evaluation.computedAt(),
                        evaluation.objectionsUntil(),
                        evaluation.finalAt()),
                Standings.of(published.stream().map(EvaluationResult::figures).toList(), rules));
    }
}
