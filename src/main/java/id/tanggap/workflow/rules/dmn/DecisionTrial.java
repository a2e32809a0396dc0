package id.tanggap.workflow.rules.dmn;

import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.w3c.dom.Element;

/** Asks a decision table before it is deployed. Only plain tables are asked: asking runs what is in the cells. */
class DecisionTrial {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static final List<Map<String, Object>> FAILED = List.of(Map.of(), Map.of());

    private final XmlFile file;
    private final DmnDecision decision;

    private DecisionTrial(XmlFile file, DmnDecision decision) {
        this.file = file;
        this.decision = decision;
    }

    /** The table of that name; empty when it is not in the deployment or another rule refuses it already. */
    static Optional<DecisionTrial> of(Models models, String key) {
        return models.decisions().stream()
                .filter(file -> file.key().equals(key))
                .filter(file -> new PlainDecisions().check(file).findAny().isEmpty())
                .filter(file -> new DecisionContract().check(file).findAny().isEmpty())
                .findFirst()
                .flatMap(DecisionTrial::parse);
    }

    private static Optional<DecisionTrial> parse(XmlFile file) {
        try {
            return ENGINE.parseDecisions((DmnModelInstance) file.model()).stream()
                    .filter(decision -> decision.getKey().equals(file.key()))
                    .filter(DmnDecision::isDecisionTable)
                    .findFirst()
                    .map(decision -> new DecisionTrial(file, decision));
        } catch (DmnEngineException e) {
            return Optional.empty(); // the engine's own deployer says why
        }
    }

    XmlFile file() {
        return file;
    }

    /** @return a row for each answer; several empty ones when the table fails, be it for rows that contradict each other */
    List<Map<String, Object>> ask(Map<String, Object> facts) {
        try {
            return ENGINE.evaluateDecisionTable(decision, facts).getResultList();
        } catch (DmnEngineException e) {
            return FAILED;
        }
    }

    /** The text elements of the cells below an input. */
    Stream<Element> questions(String input) {
        return cells("inputEntry", column("input", input));
    }

    /** The text elements of the cells below an output. */
    Stream<Element> answers(String output) {
        return cells("outputEntry", column("output", output));
    }

    /** Whether the table gives all rows that match, each by itself. */
    boolean collects() {
        return file.elements("decisionTable")
                .allMatch(table ->
                        table.getAttribute("hitPolicy").equals("COLLECT") && !table.hasAttribute("aggregation"));
    }

    private Stream<Element> cells(String kind, int column) {
        return file.elements("rule")
                .flatMap(rule -> XmlFile.children(rule, kind).skip(column).limit(1))
                .flatMap(cell -> XmlFile.children(cell, "text"));
    }

    private int column(String kind, String name) {
        List<Element> columns = file.elements(kind).toList();
        return (int)
                columns.stream().takeWhile(column -> !isNamed(column, name)).count();
    }

    private static boolean isNamed(Element column, String name) {
        return column.getAttribute("name").equals(name)
                || XmlFile.children(column, "inputExpression")
                        .flatMap(expression -> XmlFile.children(expression, "text"))
                        .anyMatch(text -> XmlFile.text(text).equals(name));
    }
}
