package id.tanggap.workflow.deployment;

import static java.util.stream.Collectors.toMap;

import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import id.tanggap.process.ModelFinding;
import id.tanggap.workflow.PublishedBeans;
import id.tanggap.workflow.rules.Deployed;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.stereotype.Component;

/** Refuses models that break a model rule, whoever deploys them. See docs/decisions/0004-model-rules.md. */
@Component
public class DeploymentGate {

    private final PublishedBeans beans;
    private final Words words;

    DeploymentGate(PublishedBeans beans, Words words) {
        this.beans = beans;
        this.words = words;
    }

    /**
     * Checks the resources of a new deployment, within the engine command that deploys them.
     *
     * @throws DeploymentRefused with every rule that is broken and how to mend it
     */
    public void check(Collection<? extends Resource> resources) {
        Map<String, byte[]> files = resources.stream()
                .collect(toMap(Resource::getName, Resource::getBytes, (a, b) -> a, LinkedHashMap::new));
        String deployment =
                resources.stream().map(Resource::getDeploymentId).findFirst().orElse(null);
        List<ModelFinding> findings = findings(ModelReader.read(files, new EngineDeployed(deployment)));
        if (!findings.isEmpty()) {
            throw new DeploymentRefused(findings, words);
        }
    }

    /**
     * What would be refused of files that suffice for themselves.
     *
     * @param files content by file name
     */
    List<ModelFinding> findings(Map<String, byte[]> files) {
        return findings(ModelReader.read(files, Deployed.NOTHING));
    }

    private List<ModelFinding> findings(Models models) {
        return new ModelRules(new Vocabulary(beans.names()))
                .check(models).stream().map(this::finding).toList();
    }

    private ModelFinding finding(Violation violation) {
        List<Object> where = violation.place().name().arguments();
        return new ModelFinding(
                violation.rule(),
                String.valueOf(where.get(0)),
                where.size() > 1 ? String.valueOf(where.get(1)) : null,
                where.size() > 2 ? String.valueOf(where.get(2)) : "",
                words.text(violation.place().name(), Languages.OF_OFFICERS),
                words.text(violation.problem(), Languages.OF_OFFICERS),
                words.text(violation.remedy(), Languages.OF_OFFICERS));
    }
}
