package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A gateway asks, every way out of it answers, and the answer says what its condition says. */
class TruthfulLabels implements ModelRule {

    private final FlowLabels labels = new FlowLabels();

    private enum Fault {
        NO_QUESTION,
        UNCONDITIONAL,
        NEVER,
        NAMELESS,
        UNTRUE
    }

    @Override
    public String name() {
        return "truthful-labels";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> Stream.concat(
                        file.elements("exclusiveGateway")
                                .filter(gateway ->
                                        XmlFile.children(gateway, "outgoing").count() > 1)
                                .flatMap(gateway -> gateway(file, gateway)),
                        file.elements("sequenceFlow").flatMap(flow -> flow(file, flow))))
                .toList();
    }

    private Stream<Violation> gateway(XmlFile file, Element gateway) {
        Stream<Violation> question = gateway.getAttribute("name").strip().endsWith("?")
                ? Stream.empty()
                : Stream.of(violation(file.at(gateway), Fault.NO_QUESTION));
        Stream<Violation> unconditional = file.elements("sequenceFlow")
                .filter(flow -> flow.getAttribute("sourceRef").equals(gateway.getAttribute("id")))
                .filter(flow -> condition(flow).isEmpty())
                .map(flow -> violation(file.at(flow), Fault.UNCONDITIONAL, gateway.getAttribute("name")));
        return Stream.concat(question, unconditional);
    }

    private Stream<Violation> flow(XmlFile file, Element flow) {
        return condition(flow)
                .map(XmlFile::text)
                .flatMap(Expression::parse)
                .flatMap(condition -> lie(file, flow, condition))
                .stream();
    }

    private Optional<Violation> lie(XmlFile file, Element flow, Expression condition) {
        String label = flow.getAttribute("name");
        var expected = labels.expected(file.key(), condition);
        if (expected.isEmpty()) {
            return Optional.of(violation(file.at(flow), Fault.NEVER, condition));
        }
        return labels.says(file.key(), condition, label)
                ? Optional.empty()
                : Optional.of(violation(
                        file.at(flow),
                        label.isBlank() ? Fault.NAMELESS : Fault.UNTRUE,
                        String.join(" / ", expected),
                        label));
    }

    private static Optional<Element> condition(Element flow) {
        return XmlFile.children(flow, "conditionExpression").findFirst();
    }
}
