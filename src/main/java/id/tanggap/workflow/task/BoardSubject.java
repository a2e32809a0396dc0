package id.tanggap.workflow.task;

import id.tanggap.agency.Officer;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.evaluation.Scoreboards;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.ledger.Signals;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A task about the month of a whole instansi. Its form shows the board and what looks odd, to whom the pages show a provisional
 * board, whoever has the task. Rule: docs/rules.md §7.
 */
@Component
class BoardSubject implements TaskSubject<BoardForm> {

    private final Rights rights;
    private final Evaluations evaluations;
    private final Scoreboards boards;
    private final Signals signals;
    private final ScoreWords words;

    BoardSubject(Evaluations evaluations, Scoreboards boards, Signals signals, ScoreWords words, Rights rights) {
        this.rights = rights;
        this.evaluations = evaluations;
        this.boards = boards;
        this.signals = signals;
        this.words = words;
    }

    @Override
    public Class<BoardForm> data() {
        return BoardForm.class;
    }

    @Override
    public void lock(String key) {
        evaluations.lock(EvaluationKey.parse(key));
    }

    @Override
    public void admit(String key, Officer officer) {
        rights.require(
                officer, Right.READ_PROVISIONAL_BOARD, EvaluationKey.parse(key).instansi());
    }

    @Override
    public BoardForm show(OpenTask task, Officer officer) {
        admit(task.key(), officer);
        EvaluationKey key = EvaluationKey.parse(task.key());
        List<Standing> standings = boards.find(key.instansi(), key.month())
                .map(Scoreboard::standings)
                .orElse(List.of());
        List<ScoreRow> rows = standings.stream()
                .filter(standing -> standing.score().index().isPresent())
                .map(standing -> words.row(key, standing))
                .toList();
        return new BoardForm(
                words.name(key.instansi()),
                words.month(key.month()),
                ScoreWords.page(key),
                evaluations.find(key).reviewNote(),
                rows,
                standings.size() - rows.size(),
                signals.of(key).stream()
                        .map(signal -> new BoardForm.Odd(
                                words.name(signal.unit()),
                                words.of("score.signal", signal.kind()),
                                signal.count(),
                                ScoreWords.page(key, signal.unit())))
                        .toList());
    }
}
