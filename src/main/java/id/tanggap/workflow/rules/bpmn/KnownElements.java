package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Namespaces;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import id.tanggap.workflow.rules.XmlVocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A process is drawn with the elements and properties that we have tried; anything else is refused. */
class KnownElements implements ModelRule {

    private static final XmlVocabulary VOCABULARY = new XmlVocabulary(
            Set.of(Namespaces.BPMN),
            Set.of(
                    "definitions",
                    "process",
                    "documentation",
                    "extensionElements",
                    "incoming",
                    "outgoing",
                    "startEvent",
                    "endEvent",
                    "boundaryEvent",
                    "intermediateCatchEvent",
                    "userTask",
                    "serviceTask",
                    "businessRuleTask",
                    "callActivity",
                    "multiInstanceLoopCharacteristics",
                    "subProcess",
                    "exclusiveGateway",
                    "parallelGateway",
                    "eventBasedGateway",
                    "sequenceFlow",
                    "conditionExpression",
                    "message",
                    "messageEventDefinition",
                    "timerEventDefinition",
                    "timeDate",
                    "timeDuration",
                    "timeCycle",
                    "terminateEventDefinition",
                    "collaboration",
                    "participant",
                    "laneSet",
                    "lane",
                    "flowNodeRef",
                    "textAnnotation",
                    "text",
                    "association",
                    "group"),
            Set.of(
                    "id",
                    "name",
                    "targetNamespace",
                    "exporter",
                    "exporterVersion",
                    "isExecutable",
                    "processType",
                    "isClosed",
                    "isInterrupting",
                    "cancelActivity",
                    "attachedToRef",
                    "triggeredByEvent",
                    "calledElement",
                    "default",
                    "gatewayDirection",
                    "eventGatewayType",
                    "sourceRef",
                    "targetRef",
                    "messageRef",
                    "processRef",
                    "textFormat",
                    "associationDirection",
                    "categoryValueRef",
                    // of the engine's own elements
                    "source",
                    "target",
                    "sourceExpression",
                    "businessKey"),
            Set.of("in", "out", "inputOutput", "inputParameter", "outputParameter", "failedJobRetryTimeCycle"),
            Set.of(
                    "historyTimeToLive",
                    "isStartableInTasklist",
                    "versionTag",
                    "formRef",
                    "formRefBinding",
                    "candidateGroups",
                    "dueDate",
                    "calledElementBinding",
                    "decisionRef",
                    "decisionRefBinding",
                    "resultVariable",
                    "mapDecisionResult",
                    "delegateExpression",
                    "collection",
                    "elementVariable",
                    "asyncBefore",
                    "asyncAfter",
                    "exclusive"));

    private enum Fault {
        UNKNOWN
    }

    @Override
    public String name() {
        return "known-elements";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> file.elements().flatMap(element -> unknown(file, element)))
                .toList();
    }

    private Stream<Violation> unknown(XmlFile file, Element element) {
        if (!VOCABULARY.knows(element)) {
            return NoCode.reports(element)
                    ? Stream.empty()
                    : Stream.of(violation(file.at(element), Fault.UNKNOWN, element.getNodeName()));
        }
        return XmlFile.attributes(element)
                .filter(attribute -> !VOCABULARY.knows(attribute) && !NoCode.reports(attribute))
                .map(attribute -> violation(file.at(element), Fault.UNKNOWN, attribute.getNodeName()));
    }
}
