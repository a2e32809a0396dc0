package id.tanggap.workflow.adapter;

import id.tanggap.workflow.live.ModelsInForce;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Finds and evaluates the decision tables of {@code bpmn/}. */
@Component
class DecisionTables {

    private static final String VERSION = " v";

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final ModelsInForce models;

    /**
     * A deployed table never changes, so its answers can be kept: as many as kinds, classes, instansi and rungs. The
     * engine reads the expressions of a table anew at every evaluation, which took half of a node's time while ladders
     * were climbed.
     */
    private final Map<Question, DmnDecisionResult> answers = new ConcurrentHashMap<>();

    private record Question(Table table, Map<String, Object> values) {}

    DecisionTables(DecisionService decisions, RepositoryService repository, ModelsInForce models) {
        this.decisions = decisions;
        this.models = models;
        this.repository = repository;
    }

    /**
     * A deployed table; it never changes.
     *
     * @param id of its definition
     * @param version say "limits v2"
     */
    record Table(String id, String version) {}

    /**
     * What is in force.
     *
     * @param instansi code; null for what holds for all
     */
    Table inForce(String table, String instansi) {
        return table(models.decision(table, instansi));
    }

    /** The table that calls itself so. */
    Table version(String version) {
        int end = version.lastIndexOf(VERSION);
        int number = Integer.parseInt(version.substring(end + VERSION.length()));
        return table(repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(version.substring(0, end))
                .decisionDefinitionVersion(number)
                .singleResult());
    }

    DmnDecisionResult ask(Table table, VariableMap question) {
        var asked = new Question(table, new HashMap<>(question));
        DmnDecisionResult known = answers.get(asked);
        if (known == null) {
            // Not within the map: an evaluation may wait for the database, and nobody should wait for it.
            known = decisions
                    .evaluateDecisionById(table.id())
                    .variables(question)
                    .evaluate();
            answers.put(asked, known);
        }
        return known;
    }

    private static Table table(DecisionDefinition definition) {
        return new Table(definition.getId(), definition.getKey() + VERSION + definition.getVersion());
    }
}
