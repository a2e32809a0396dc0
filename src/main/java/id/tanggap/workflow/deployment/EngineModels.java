package id.tanggap.workflow.deployment;

import id.tanggap.process.DraftRefused;
import id.tanggap.process.ModelEngine;
import id.tanggap.process.ModelFinding;
import id.tanggap.workflow.rules.FileName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;

/** Checks and deploys for the owners of the process. */
@Component
class EngineModels implements ModelEngine {

    private final RepositoryService repository;
    private final DeploymentGate gate;

    EngineModels(RepositoryService repository, DeploymentGate gate) {
        this.repository = repository;
        this.gate = gate;
    }

    @Override
    public List<ModelFinding> check(Map<String, byte[]> files) {
        return gate.findings(files);
    }

    @Override
    public String deploy(String name, Map<String, byte[]> files) {
        DeploymentBuilder deployment = repository.createDeployment().name(name);
        files.forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
        try {
            return deployment.deploy().getId();
        } catch (DeploymentRefused refused) {
            throw new DraftRefused(refused.findings());
        }
    }

    /** By the version that the engine would have started; forms have no such query and go by the time of their deployment. */
    @Override
    public Map<String, byte[]> deployedBefore() {
        Map<String, byte[]> newest = new HashMap<>();
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(model -> put(newest, model));
        repository.createDecisionDefinitionQuery().latestVersion().list().forEach(table -> put(newest, table));
        for (Deployment deployment : repository
                .createDeploymentQuery()
                .orderByDeploymentTime()
                .desc()
                .list()) {
            for (String resource : repository.getDeploymentResourceNames(deployment.getId())) {
                newest.computeIfAbsent(FileName.of(resource), file -> content(deployment.getId(), resource));
            }
        }
        return newest;
    }

    private void put(Map<String, byte[]> files, ResourceDefinition definition) {
        String resource = definition.getResourceName();
        files.put(FileName.of(resource), content(definition.getDeploymentId(), resource));
    }

    private byte[] content(String deployment, String resource) {
        try (InputStream content = repository.getResourceAsStream(deployment, resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
