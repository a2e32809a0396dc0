package id.tanggap.workflow.deployment;

import id.tanggap.workflow.rules.Deployed;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** Asks the engine in the command that deploys: its services are not yet there when it deploys at start. */
class EngineDeployed implements Deployed {

    private final String deploymentId;

    /** @param deploymentId the deployment that is being made; null when the engine has not given one */
    EngineDeployed(String deploymentId) {
        this.deploymentId = deploymentId;
    }

    @Override
    public boolean form(String key) {
        return context().getCamundaFormDefinitionManager().findLatestDefinitionByKey(key) != null;
    }

    @Override
    public boolean process(String key) {
        return context().getProcessDefinitionManager().findLatestProcessDefinitionByKey(key) != null;
    }

    @Override
    public boolean decision(String key) {
        return context().getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(key) != null;
    }

    /** Costs no query: the deployment is in the cache of the command that makes it. */
    @Override
    public Optional<String> tenant() {
        return Optional.ofNullable(deploymentId)
                .map(context().getDeploymentManager()::findDeploymentById)
                .map(DeploymentEntity::getTenantId);
    }

    private static CommandContext context() {
        return Context.getCommandContext();
    }
}
