package id.tanggap.workflow.rules;

import java.util.Set;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.dmn.impl.DmnModelConstants;

/** The XML namespaces of models. */
public final class Namespaces {

    public static final String BPMN = BpmnModelConstants.BPMN20_NS;

    public static final Set<String> DMN = Set.of(
            DmnModelConstants.DMN11_NS,
            DmnModelConstants.DMN11_ALTERNATIVE_NS,
            DmnModelConstants.DMN12_NS,
            DmnModelConstants.DMN13_NS,
            DmnModelConstants.DMN13_ALTERNATIVE_NS,
            DmnModelConstants.DMN14_NS,
            DmnModelConstants.DMN15_NS);

    private static final Set<String> CAMUNDA = Set.of(BpmnModelConstants.CAMUNDA_NS, DmnModelConstants.CAMUNDA_NS);

    /** Notes of the editor and of XML itself; the engine reads none of them. */
    private static final Set<String> HARMLESS_ATTRIBUTES = Set.of(
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/dmn/biodi/1.0",
            "http://bpmn.io/schema/dmn/biodi/2.0",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/2000/xmlns/");

    private static final Set<String> DRAWING = Set.of(
            BpmnModelConstants.BPMNDI_NS,
            "http://www.omg.org/spec/DMN/20180521/DMNDI/",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "https://www.omg.org/spec/DMN/20230324/DMNDI/");

    private Namespaces() {}

    static boolean isCamunda(String namespace) {
        return namespace != null && CAMUNDA.contains(namespace);
    }

    static boolean isDrawing(String namespace) {
        return namespace != null && DRAWING.contains(namespace);
    }

    public static boolean isHarmlessAttribute(String namespace) {
        return namespace != null && HARMLESS_ATTRIBUTES.contains(namespace);
    }
}
