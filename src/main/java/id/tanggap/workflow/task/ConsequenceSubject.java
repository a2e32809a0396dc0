package id.tanggap.workflow.task;

import id.tanggap.agency.Officer;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import id.tanggap.scoring.evaluation.Consequence;
import id.tanggap.scoring.evaluation.ConsequenceDecisions;
import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.scoring.evaluation.ConsequenceWords;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.scoring.evaluation.Scoreboards;
import org.springframework.stereotype.Component;

/** A task about a reward or sanction: what it rests on, and what was done about it so far. */
@Component
class ConsequenceSubject implements TaskSubject<ConsequenceForm> {

    private final Rights rights;
    private final Evaluations evaluations;
    private final Scoreboards boards;
    private final ConsequenceDecisions decisions;
    private final ConsequenceWords texts;
    private final ScoreWords words;

    ConsequenceSubject(
            Evaluations evaluations,
            Scoreboards boards,
            ConsequenceDecisions decisions,
            ConsequenceWords texts,
            ScoreWords words,
            Rights rights) {
        this.rights = rights;
        this.evaluations = evaluations;
        this.boards = boards;
        this.decisions = decisions;
        this.texts = texts;
        this.words = words;
    }

    @Override
    public Class<ConsequenceForm> data() {
        return ConsequenceForm.class;
    }

    @Override
    public void lock(String key) {
        evaluations.lock(decisions.evaluationOf(ConsequenceKey.parse(key)));
    }

    @Override
    public void admit(String key, Officer officer) {
        rights.require(
                officer, Right.READ_PROVISIONAL_BOARD, ConsequenceKey.parse(key).unit());
    }

    @Override
    public ConsequenceForm show(OpenTask task, Officer officer) {
        admit(task.key(), officer);
        ConsequenceKey key = ConsequenceKey.parse(task.key());
        EvaluationKey evaluation = decisions.evaluationOf(key);
        Consequence consequence = decisions.find(key);
        return new ConsequenceForm(
                boards.find(evaluation.instansi(), evaluation.month())
                        .flatMap(board -> board.of(key.unit()))
                        .map(standing -> words.row(evaluation, standing))
                        .orElse(null),
                words.month(key.month()),
                key.kind().name(),
                words.of("score.consequence", key.kind()),
                texts.ground(consequence),
                consequence.decisionNote(),
                consequence.letterCode() == null ? null : "/surat/" + consequence.letterCode(),
                consequence.plan(),
                consequence.planNote());
    }
}
