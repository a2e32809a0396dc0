package id.tanggap.workflow.live;

import id.tanggap.process.InForce;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Which version something new starts by: not the one that was deployed last, but the one that is in force for its instansi.
 * A deployment never changes, so what is found once is kept.
 */
@Component
public class ModelsInForce {

    private final InForce inForce;
    private final RepositoryService repository;
    private final Map<Asked, String> processes = new ConcurrentHashMap<>();
    private final Map<Asked, DecisionDefinition> decisions = new ConcurrentHashMap<>();

    private record Asked(String deployment, String key) {}

    ModelsInForce(InForce inForce, RepositoryService repository) {
        this.inForce = inForce;
        this.repository = repository;
    }

    /**
     * Id of the definition of a process.
     *
     * @param instansi code; null for what belongs to none
     */
    public String process(String key, String instansi) {
        var asked = new Asked(inForce.live().of(instansi).deployment(), key);
        String known = processes.get(asked);
        if (known == null) {
            known = repository
                    .createProcessDefinitionQuery()
                    .deploymentId(asked.deployment())
                    .processDefinitionKey(key)
                    .singleResult()
                    .getId();
            processes.put(asked, known);
        }
        return known;
    }

    /**
     * The definition of a decision table.
     *
     * @param instansi code; null for what holds for all
     */
    public DecisionDefinition decision(String key, String instansi) {
        var asked = new Asked(inForce.live().of(instansi).deployment(), key);
        DecisionDefinition known = decisions.get(asked);
        if (known == null) {
            known = repository
                    .createDecisionDefinitionQuery()
                    .deploymentId(asked.deployment())
                    .decisionDefinitionKey(key)
                    .singleResult();
            decisions.put(asked, known);
        }
        return known;
    }
}
