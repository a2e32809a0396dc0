package id.tanggap.workflow.task;

import id.tanggap.agency.Officer;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.scoring.evaluation.KeptCases;
import id.tanggap.scoring.evaluation.Objection;
import id.tanggap.scoring.evaluation.Objections;
import id.tanggap.scoring.evaluation.Scoreboards;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A task about a unit's month: its figures, what they rest on, what the unit objected. */
@Component
class ScoreSubject implements TaskSubject<ScoreForm> {

    private final Rights rights;
    private final Evaluations evaluations;
    private final Scoreboards boards;
    private final Objections objections;
    private final KeptCases kept;
    private final ScoreWords words;

    ScoreSubject(
            Evaluations evaluations,
            Scoreboards boards,
            Objections objections,
            KeptCases kept,
            ScoreWords words,
            Rights rights) {
        this.rights = rights;
        this.evaluations = evaluations;
        this.boards = boards;
        this.objections = objections;
        this.kept = kept;
        this.words = words;
    }

    @Override
    public Class<ScoreForm> data() {
        return ScoreForm.class;
    }

    @Override
    public void lock(String key) {
        evaluations.lock(evaluations.keyOf(UnitMonth.parse(key)));
    }

    @Override
    public void admit(String key, Officer officer) {
        rights.require(
                officer, Right.READ_PROVISIONAL_BOARD, UnitMonth.parse(key).unit());
    }

    @Override
    public ScoreForm show(OpenTask task, Officer officer) {
        admit(task.key(), officer);
        UnitMonth month = UnitMonth.parse(task.key());
        EvaluationKey key = evaluations.keyOf(month);
        Optional<Objection> objection = objections.find(month);
        return new ScoreForm(
                boards.find(key.instansi(), key.month())
                        .flatMap(board -> board.of(month.unit()))
                        .map(standing -> words.row(key, standing))
                        .orElse(null),
                words.month(month.month()),
                words.date(evaluations.find(key).objectionsUntil()),
                objection.map(Objection::reason).orElse(null),
                new ScoreForm.Options(options(month, objection)));
    }

    private List<Option> options(UnitMonth month, Optional<Objection> objection) {
        Optional<Set<Long>> contested = objection.map(objections::facts).map(Set::copyOf);
        return kept.of(month).faults().stream()
                .filter(fault ->
                        contested.map(facts -> facts.contains(fault.fact())).orElse(true))
                .map(fault -> new Option(words.fault(fault), String.valueOf(fault.fact())))
                .toList();
    }
}
