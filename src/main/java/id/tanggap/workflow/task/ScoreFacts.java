package id.tanggap.workflow.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.scoring.evaluation.Objection;
import id.tanggap.scoring.evaluation.Objections;
import id.tanggap.scoring.evaluation.Scoreboards;
import id.tanggap.scoring.ledger.Fault;
import id.tanggap.scoring.ledger.Faults;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** A task about a unit's month: its figures, what they rest on, what the unit objected. */
@Component
class ScoreFacts implements TaskSubject {

    static final String SCORE = "score";

    private final Evaluations evaluations;
    private final Scoreboards boards;
    private final Objections objections;
    private final Faults faults;
    private final ScoreWords words;
    private final ObjectMapper json;

    ScoreFacts(
            Evaluations evaluations,
            Scoreboards boards,
            Objections objections,
            Faults faults,
            ScoreWords words,
            ObjectMapper json) {
        this.evaluations = evaluations;
        this.boards = boards;
        this.objections = objections;
        this.faults = faults;
        this.words = words;
        this.json = json;
    }

    @Override
    public String name() {
        return SCORE;
    }

    @Override
    public void lock(String key) {
        evaluations.lock(evaluations.keyOf(UnitMonth.parse(key)));
    }

    @Override
    public VariableMap form(TaskEntity task, Authentication who) {
        UnitMonth month = UnitMonth.parse(task.getProcessInstance().getBusinessKey());
        EvaluationKey key = evaluations.keyOf(month);
        Optional<Objection> objection = objections.find(month);
        Map<String, Object> facts = new LinkedHashMap<>();
        boards.find(key.instansi(), key.month())
                .flatMap(board -> board.of(month.unit()))
                .ifPresent(standing -> facts.putAll(words.row(key, standing)));
        facts.put("monthName", words.month(month.month()));
        facts.put("until", words.date(evaluations.find(key).objectionsUntil()));
        facts.put("objection", objection.map(Objection::reason).orElse(null));
        facts.put("options", Map.of("facts", options(month, objection)));
        return Variables.createVariables()
                .putValue(name(), FormObject.of(facts, json))
                .putValue("facts", FormObject.emptyList());
    }

    /** What can be contested; once an objection is filed, what it contests. */
    private List<Map<String, String>> options(UnitMonth month, Optional<Objection> objection) {
        Optional<Set<Long>> contested = objection.map(objections::facts).map(Set::copyOf);
        return faults.of(month).stream()
                .filter(fault ->
                        contested.map(facts -> facts.contains(fault.fact())).orElse(true))
                .map(this::option)
                .toList();
    }

    private Map<String, String> option(Fault fault) {
        return Map.of("label", words.fault(fault), "value", String.valueOf(fault.fact()));
    }
}
