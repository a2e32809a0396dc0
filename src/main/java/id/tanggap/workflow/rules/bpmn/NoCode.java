package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Namespaces;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * No scripts, classes, listeners, connectors, external tasks. All doors by which a model could bring code of its own;
 * whatever else is unknown is refused by {@link KnownElements}.
 */
class NoCode implements ModelRule {

    private static final Set<String> ELEMENTS = Set.of(
            "scriptTask",
            "script",
            "executionListener",
            "taskListener",
            "connector",
            "field",
            "formData",
            "formField",
            "validation",
            "constraint");

    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "expression",
            "type",
            "topic",
            "scriptFormat",
            "language",
            "resource",
            "formHandlerClass",
            "formKey",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "taskPriority");

    private enum Fault {
        CODE
    }

    @Override
    public String name() {
        return "no-code";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> file.elements()
                        .flatMap(element -> Stream.concat(code(file, element), attributes(file, element))))
                .toList();
    }

    /** Whether this rule reports the element. */
    static boolean reports(Element element) {
        return ELEMENTS.contains(element.getLocalName());
    }

    /** Whether this rule reports the attribute. The type that XML Schema gives an expression is none of the engine's. */
    static boolean reports(Attr attribute) {
        return ATTRIBUTES.contains(attribute.getLocalName())
                && !Namespaces.isHarmlessAttribute(attribute.getNamespaceURI());
    }

    private Stream<Violation> code(XmlFile file, Element element) {
        return reports(element)
                ? Stream.of(violation(file.at(element), Fault.CODE, element.getNodeName()))
                : Stream.empty();
    }

    private Stream<Violation> attributes(XmlFile file, Element element) {
        return XmlFile.attributes(element)
                .filter(NoCode::reports)
                .map(attribute -> violation(file.at(element), Fault.CODE, attribute.getNodeName()));
    }
}
