package id.tanggap.workflow.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.evaluation.Consequence;
import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.scoring.evaluation.ConsequenceWords;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.scoring.evaluation.Scoreboards;
import id.tanggap.scoring.evaluation.SigningDesk;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** A task about a reward or sanction: what it rests on, and what was done about it so far. */
@Component
class ConsequenceFacts implements TaskSubject {

    static final String CONSEQUENCE = "consequence";

    private final Evaluations evaluations;
    private final Scoreboards boards;
    private final SigningDesk desk;
    private final ConsequenceWords texts;
    private final ScoreWords words;
    private final ObjectMapper json;

    ConsequenceFacts(
            Evaluations evaluations,
            Scoreboards boards,
            SigningDesk desk,
            ConsequenceWords texts,
            ScoreWords words,
            ObjectMapper json) {
        this.evaluations = evaluations;
        this.boards = boards;
        this.desk = desk;
        this.texts = texts;
        this.words = words;
        this.json = json;
    }

    @Override
    public String name() {
        return CONSEQUENCE;
    }

    @Override
    public void lock(String key) {
        evaluations.lock(desk.evaluationOf(ConsequenceKey.parse(key)));
    }

    @Override
    public VariableMap form(TaskEntity task, Authentication who) {
        ConsequenceKey key = ConsequenceKey.parse(task.getProcessInstance().getBusinessKey());
        EvaluationKey evaluation = desk.evaluationOf(key);
        Consequence consequence = desk.find(key);
        Map<String, Object> facts = new LinkedHashMap<>();
        boards.find(evaluation.instansi(), evaluation.month())
                .flatMap(board -> board.of(key.unit()))
                .ifPresent(standing -> facts.putAll(words.row(evaluation, standing)));
        facts.put("monthName", words.month(key.month()));
        facts.put("kind", key.kind().name());
        facts.put("kindName", words.of("score.consequence", key.kind()));
        facts.put("ground", texts.ground(consequence));
        facts.put("decisionNote", consequence.decisionNote());
        facts.put("letterUrl", consequence.letterCode() == null ? null : "/surat/" + consequence.letterCode());
        facts.put("plan", consequence.plan());
        facts.put("planNote", consequence.planNote());
        return Variables.createVariables().putValue(name(), FormObject.of(facts, json));
    }
}
