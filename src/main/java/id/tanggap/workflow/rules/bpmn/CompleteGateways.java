package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A gateway has a way out for whatever the application may answer: a case without one would stand still with an error.
 * Only what an officer decides may lack a way, because the form can stop offering it first.
 */
class CompleteGateways implements ModelRule {

    private static final String OFFICERS_CHOICE = "decision";

    private final FlowLabels labels = new FlowLabels();

    private enum Fault {
        NO_WAY_OUT
    }

    @Override
    public String name() {
        return "complete-gateways";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> file.elements("exclusiveGateway").flatMap(gateway -> check(file, gateway)))
                .toList();
    }

    private Stream<Violation> check(XmlFile file, Element gateway) {
        List<Expression> conditions = file.elements("sequenceFlow")
                .filter(flow -> flow.getAttribute("sourceRef").equals(gateway.getAttribute("id")))
                .flatMap(flow -> XmlFile.children(flow, "conditionExpression"))
                .flatMap(condition -> Expression.parse(XmlFile.text(condition)).stream())
                .toList();
        Set<String> missing = new TreeSet<>(conditions.stream()
                .filter(condition -> !condition.name().equals(OFFICERS_CHOICE))
                .flatMap(condition -> alternatives(file, condition))
                .toList());
        conditions.stream().map(Expression::toString).forEach(missing::remove);
        return missing.stream().map(condition -> violation(file.at(gateway), Fault.NO_WAY_OUT, condition));
    }

    private Stream<String> alternatives(XmlFile file, Expression condition) {
        String name = condition.name();
        return switch (condition.shape()) {
            case NAME, NOT -> Stream.of("${" + name + "}", "${!" + name + "}");
            case EQUALS -> labels.codes(file.key(), name).map(code -> "${" + name + " == '" + code + "'}");
            default -> Stream.empty();
        };
    }
}
