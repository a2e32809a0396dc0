package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Phrase;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a process calls or asks exists, in its newest version, and learns which case it is about. */
class KnownCalls implements ModelRule {

    private static final Phrase PROCESS = Phrase.of("rule.process");
    private static final Phrase DECISION = Phrase.of("rule.decision");

    private enum Fault {
        NO_KEY,
        MISSING,
        NOT_LATEST
    }

    @Override
    public String name() {
        return "known-calls";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> Stream.concat(
                        file.elements("callActivity").flatMap(call -> call(models, file, call)),
                        file.elements("businessRuleTask").flatMap(task -> decision(models, file, task))))
                .toList();
    }

    private Stream<Violation> call(Models models, XmlFile file, Element call) {
        String called = call.getAttribute("calledElement");
        Stream<Violation> target = target(
                file,
                call,
                called,
                models::hasProcess,
                PROCESS,
                XmlFile.camunda(call, "calledElementBinding").orElse("latest"));
        boolean handsKey = XmlFile.children(call, "extensionElements")
                .flatMap(extensions -> XmlFile.children(extensions, "in"))
                .anyMatch(mapping -> XmlFile.attribute(mapping, "businessKey").isPresent());
        return handsKey ? target : Stream.concat(target, Stream.of(violation(file.at(call), Fault.NO_KEY)));
    }

    private Stream<Violation> decision(Models models, XmlFile file, Element task) {
        return XmlFile.camunda(task, "decisionRef").stream()
                .flatMap(asked -> target(
                        file,
                        task,
                        asked,
                        models::hasDecision,
                        DECISION,
                        XmlFile.camunda(task, "decisionRefBinding").orElse("latest")));
    }

    private Stream<Violation> target(
            XmlFile file, Element element, String key, Predicate<String> exists, Phrase kind, String binding) {
        if (!exists.test(key)) {
            return Stream.of(violation(file.at(element), Fault.MISSING, kind, key));
        }
        return binding.equals("latest")
                ? Stream.empty()
                : Stream.of(violation(file.at(element), Fault.NOT_LATEST, kind, key));
    }
}
