package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.index.Standings;
import id.tanggap.scoring.ledger.JudgedUnit;
import id.tanggap.scoring.ledger.Judgement;
import java.util.List;
import org.springframework.stereotype.Component;

/** Computes a board from the ledger and stores what people are told by it. */
@Component
class Publication {

    private final Judgement judgement;
    private final EvaluationRules rules;
    private final EvaluationResults results;
    private final KeptCases cases;

    Publication(Judgement judgement, EvaluationRules rules, EvaluationResults results, KeptCases cases) {
        this.judgement = judgement;
        this.rules = rules;
        this.results = results;
        this.cases = cases;
    }

    /** Instead of what the edition said before; the evaluation is locked. */
    void publish(Evaluation evaluation, Edition edition) {
        List<JudgedUnit> units = judgement.of(evaluation.instansi(), evaluation.month());
        results.forget(evaluation.id(), edition);
        results.saveAll(Standings.of(units.stream().map(JudgedUnit::figures).toList(), rules.of(evaluation)).stream()
                .map(standing -> new EvaluationResult(evaluation, edition, standing))
                .toList());
        units.forEach(unit -> cases.keep(evaluation, unit.figures().unit(), unit.counted()));
    }

    /** The units of the provisional board about which it says anything, by code. */
    List<UnitMonth> units(Evaluation evaluation) {
        return results.findByEvaluationIdAndEdition(evaluation.id(), Edition.PROVISIONAL).stream()
                .filter(EvaluationResult::saysAnything)
                .map(EvaluationResult::unit)
                .sorted()
                .map(unit -> new UnitMonth(evaluation.month(), unit))
                .toList();
    }
}
