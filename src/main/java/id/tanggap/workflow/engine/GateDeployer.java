package id.tanggap.workflow.engine;

import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.workflow.deployment.DeploymentGate;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;

/** Stands before the engine's own deployers: what breaks a model rule is not deployed, what goes live is noted. */
class GateDeployer implements Deployer {

    private final ObjectProvider<DeploymentGate> gate;
    private final Journal journal;

    GateDeployer(ObjectProvider<DeploymentGate> gate, Journal journal) {
        this.gate = gate;
        this.journal = journal;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        // Definitions that come back from the database into the cache pass here, too; they were checked when new.
        if (deployment.isNew()) {
            gate.getObject().check(deployment.getResources().values());
            deployment.getResources().keySet().forEach(file -> note(file, deployment));
        }
    }

    private void note(String file, DeploymentEntity deployment) {
        journal.note(Deed.MODEL_DEPLOYED, AccountEntries.actor(), null, file, deployment.getId());
    }
}
