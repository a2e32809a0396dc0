package id.tanggap.workflow;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Evaluates the newest version of a decision table of {@code bpmn/}. */
@Component
class DecisionTables {

    private final DecisionService decisions;
    private final RepositoryService repository;

    DecisionTables(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /**
     * What the table says.
     *
     * @param version say "limits v2"
     */
    record Answer(DmnDecisionResult result, String version) {}

    Answer ask(String table, VariableMap question) {
        DecisionDefinition newest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
        DmnDecisionResult result = decisions
                .evaluateDecisionById(newest.getId())
                .variables(question)
                .evaluate();
        return new Answer(result, table + " v" + newest.getVersion());
    }
}
