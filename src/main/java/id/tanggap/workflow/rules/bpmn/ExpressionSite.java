package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.rules.Place;
import id.tanggap.workflow.rules.XmlFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** An expression, or what stands where one may stand, in a BPMN file. */
record ExpressionSite(XmlFile file, Element element, Slot slot, String text) {

    private static final Map<String, Slot> ATTRIBUTES = Map.of(
            "delegateExpression", Slot.DELEGATE,
            "candidateGroups", Slot.GROUPS,
            "dueDate", Slot.DUE,
            "businessKey", Slot.BUSINESS_KEY,
            "collection", Slot.COLLECTION,
            "sourceExpression", Slot.VALUE);

    private static final Map<String, Slot> TEXTS = Map.of(
            "conditionExpression", Slot.CONDITION,
            "timeDate", Slot.DATE,
            "inputParameter", Slot.VALUE,
            "outputParameter", Slot.VALUE);

    /** Elements that are refused with a reason of their own ({@link TimeFromClocks}). */
    private static final Set<String> JUDGED_ELSEWHERE = Set.of("timeDuration", "timeCycle");

    static Stream<ExpressionSite> in(XmlFile file) {
        return file.elements().flatMap(element -> in(file, element));
    }

    Optional<Expression> expression() {
        return Expression.parse(text);
    }

    Place place() {
        return file.at(element);
    }

    private static Stream<ExpressionSite> in(XmlFile file, Element element) {
        Stream<ExpressionSite> attributes =
                XmlFile.attributes(element).flatMap(attribute -> in(file, element, attribute));
        return Stream.concat(attributes, ofText(file, element));
    }

    private static Stream<ExpressionSite> in(XmlFile file, Element element, Attr attribute) {
        return of(
                file,
                element,
                ATTRIBUTES.getOrDefault(attribute.getLocalName(), Slot.NOWHERE),
                attribute.getValue().strip());
    }

    private static Stream<ExpressionSite> ofText(XmlFile file, Element element) {
        return JUDGED_ELSEWHERE.contains(element.getLocalName())
                ? Stream.empty()
                : of(file, element, TEXTS.getOrDefault(element.getLocalName(), Slot.NOWHERE), XmlFile.text(element));
    }

    private static Stream<ExpressionSite> of(XmlFile file, Element element, Slot slot, String text) {
        return slot == Slot.NOWHERE && !Expression.isIn(text)
                ? Stream.empty()
                : Stream.of(new ExpressionSite(file, element, slot, text));
    }
}
