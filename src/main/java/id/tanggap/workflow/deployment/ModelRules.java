package id.tanggap.workflow.deployment;

import id.tanggap.workflow.rules.FileRules;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.Vocabulary;
import id.tanggap.workflow.rules.bpmn.ProcessRules;
import id.tanggap.workflow.rules.dmn.DecisionRules;
import id.tanggap.workflow.rules.form.FormRules;
import java.util.List;
import java.util.stream.Stream;

/** All model rules. */
final class ModelRules {

    private final List<ModelRule> rules;

    ModelRules(Vocabulary vocabulary) {
        rules = Stream.of(FileRules.all(), ProcessRules.all(vocabulary), FormRules.all(), DecisionRules.all())
                .flatMap(List::stream)
                .toList();
    }

    List<String> names() {
        return rules.stream().map(ModelRule::name).toList();
    }

    /** @throws java.util.NoSuchElementException if there is no such rule */
    ModelRule named(String name) {
        return rules.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Violation> check(Models models) {
        return rules.stream().flatMap(rule -> rule.check(models).stream()).toList();
    }
}
