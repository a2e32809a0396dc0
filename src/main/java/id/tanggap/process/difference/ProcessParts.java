package id.tanggap.process.difference;

import id.tanggap.process.xml.Xml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The parts of a process: what is drawn, and the process itself. */
final class ProcessParts {

    private static final Pattern DRAWN =
            Pattern.compile("process|.*[tT]ask|.*Event|.*Gateway|subProcess|callActivity|sequenceFlow|textAnnotation");

    /** Attributes that name another element. */
    private static final Set<String> REFERENCES =
            Set.of("sourceRef", "targetRef", "attachedToRef", "messageRef", "default");

    /** What other attributes and elements say, too. */
    private static final Set<String> REPEATED = Set.of("incoming", "outgoing");

    private final Element root;
    private final Map<String, Element> known;

    ProcessParts(Element root) {
        this.root = root;
        this.known = Xml.below(root)
                .filter(element -> Xml.attribute(element, "id").isPresent())
                .collect(Collectors.toMap(
                        element -> element.getAttribute("id"), element -> element, (first, again) -> first));
    }

    Map<String, ModelPart> read() {
        Map<String, ModelPart> parts = new LinkedHashMap<>();
        Xml.below(root).filter(ProcessParts::isPart).map(this::part).forEach(part -> parts.put(part.id(), part));
        return parts;
    }

    private static boolean isPart(Element element) {
        return DRAWN.matcher(element.getLocalName()).matches()
                && Xml.attribute(element, "id").isPresent();
    }

    private ModelPart part(Element element) {
        SortedMap<String, Value> properties = new TreeMap<>();
        Xml.attributes(element)
                .filter(attribute -> !attribute.getLocalName().equals("id"))
                .forEach(attribute -> properties.put(attribute.getLocalName(), value(attribute)));
        gather(element, properties);
        return new ModelPart(element.getAttribute("id"), element.getLocalName(), name(element), properties);
    }

    /** What stands inside an element and is no part of its own: its condition, its time, what it hands over. */
    private void gather(Element element, SortedMap<String, Value> properties) {
        Xml.children(element)
                .filter(child -> !isPart(child) && !REPEATED.contains(child.getLocalName()))
                .forEach(child -> {
                    Value said = said(child);
                    if (!said.isEmpty()) {
                        properties.merge(child.getLocalName(), said, (before, more) -> before.and(more, "; "));
                    }
                    gather(child, properties);
                });
    }

    private Value said(Element element) {
        Stream<Value> attributes = Xml.attributes(element)
                .filter(attribute -> !attribute.getLocalName().equals("id")
                        && !attribute.getLocalName().equals("type"))
                .map(this::value);
        Stream<Value> text = Stream.of(Value.of(Xml.text(element)));
        return Stream.concat(attributes, text)
                .filter(said -> !said.isEmpty())
                .reduce((before, more) -> before.and(more, " → "))
                .orElse(Value.of(""));
    }

    private Value value(Attr attribute) {
        Element referred = REFERENCES.contains(attribute.getLocalName()) ? known.get(attribute.getValue()) : null;
        return new Value(attribute.getValue(), referred == null ? attribute.getValue() : name(referred));
    }

    private String name(Element element) {
        return Xml.attribute(element, "name").orElseGet(() -> unnamed(element));
    }

    /** An arrow without a label is known by its ends. */
    private String unnamed(Element element) {
        Element from = known.get(element.getAttribute("sourceRef"));
        Element to = known.get(element.getAttribute("targetRef"));
        if (from == null || to == null) {
            String text = Xml.textOf(element, "text");
            return text.isEmpty() ? element.getAttribute("id") : text;
        }
        return end(from) + " → " + end(to);
    }

    private static String end(Element element) {
        return Xml.attribute(element, "name").orElse(element.getAttribute("id"));
    }
}
