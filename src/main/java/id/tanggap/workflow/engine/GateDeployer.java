package id.tanggap.workflow.engine;

import id.tanggap.workflow.deployment.DeploymentGate;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;

/** Stands before the engine's own deployers: what breaks a model rule is not deployed. */
class GateDeployer implements Deployer {

    private final ObjectProvider<DeploymentGate> gate;

    GateDeployer(ObjectProvider<DeploymentGate> gate) {
        this.gate = gate;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        // Definitions that come back from the database into the cache pass here, too; they were checked when new.
        if (deployment.isNew()) {
            gate.getObject().check(deployment.getResources().values());
        }
    }
}
