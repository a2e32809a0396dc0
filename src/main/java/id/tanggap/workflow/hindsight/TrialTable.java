package id.tanggap.workflow.hindsight;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A decision table that is asked without being deployed; what was asked once is kept. */
final class TrialTable {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;
    private final Map<Map<String, Object>, List<Map<String, Object>>> answers = new HashMap<>();

    /** @param key of the decision in the file */
    TrialTable(String key, byte[] content) {
        decision = ENGINE.parseDecision(key, new ByteArrayInputStream(content));
    }

    /** A row for each answer. */
    List<Map<String, Object>> ask(Map<String, Object> facts) {
        return answers.computeIfAbsent(
                facts, asked -> ENGINE.evaluateDecisionTable(decision, asked).getResultList());
    }
}
