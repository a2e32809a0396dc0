package id.tanggap.workflow.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.evaluation.Evaluation;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.evaluation.Scoreboards;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.ledger.Signals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** A task about the month of a whole instansi. Its form shows the board and what looks odd. */
@Component
class BoardFacts implements TaskSubject {

    static final String BOARD = "board";

    private final Evaluations evaluations;
    private final Scoreboards boards;
    private final Signals signals;
    private final ScoreWords words;
    private final ObjectMapper json;

    BoardFacts(Evaluations evaluations, Scoreboards boards, Signals signals, ScoreWords words, ObjectMapper json) {
        this.evaluations = evaluations;
        this.boards = boards;
        this.signals = signals;
        this.words = words;
        this.json = json;
    }

    @Override
    public String name() {
        return BOARD;
    }

    @Override
    public void lock(String key) {
        evaluations.lock(EvaluationKey.parse(key));
    }

    @Override
    public VariableMap form(TaskEntity task, Authentication who) {
        EvaluationKey key = EvaluationKey.parse(task.getProcessInstance().getBusinessKey());
        Evaluation evaluation = evaluations.find(key);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("instansiName", words.name(key.instansi()));
        facts.put("monthName", words.month(key.month()));
        facts.put("pageUrl", ScoreWords.page(key));
        facts.put("reviewNote", evaluation.reviewNote());
        List<Standing> standings = boards.find(key.instansi(), key.month())
                .map(Scoreboard::standings)
                .orElse(List.of());
        List<Map<String, Object>> rows = standings.stream()
                .filter(standing -> standing.score().index().isPresent())
                .map(standing -> words.row(key, standing))
                .toList();
        facts.put("rows", rows);
        facts.put("withoutCases", standings.size() - rows.size());
        facts.put(
                "signals",
                signals.of(key).stream()
                        .map(signal -> Map.of(
                                "unitName", words.name(signal.unit()),
                                "what", words.of("score.signal", signal.kind()),
                                "count", signal.count(),
                                "pageUrl", ScoreWords.page(key, signal.unit())))
                        .toList());
        return Variables.createVariables().putValue(name(), FormObject.of(facts, json));
    }
}
