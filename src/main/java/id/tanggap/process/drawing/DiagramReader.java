package id.tanggap.process.drawing;

import id.tanggap.process.drawing.Diagram.Box;
import id.tanggap.process.drawing.Diagram.Flow;
import id.tanggap.process.drawing.Diagram.Point;
import id.tanggap.process.drawing.Diagram.Shape;
import id.tanggap.process.xml.Xml;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntBinaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads out of a model how Modeler drew it. */
public final class DiagramReader {

    private static final int MARGIN = 30;
    private static final int PADDING = 6;

    private final Element root;
    private final Map<String, Element> elements;
    private final Map<String, String> marks;
    private final Map<String, Long> cases;

    private DiagramReader(Element root, Map<String, String> marks, Map<String, Long> cases) {
        this.root = root;
        this.elements = Xml.below(root)
                .filter(element -> Xml.attribute(element, "id").isPresent())
                .collect(Collectors.toMap(
                        element -> element.getAttribute("id"), element -> element, (first, again) -> first));
        this.marks = marks;
        this.cases = cases;
    }

    /**
     * @param marks what happens to elements, by their ids
     * @param cases how many cases stand at elements, by their ids
     */
    public static Diagram read(byte[] model, Map<String, String> marks, Map<String, Long> cases) {
        return new DiagramReader(Xml.root(model), marks, cases).diagram();
    }

    private Diagram diagram() {
        // What encloses others is drawn first.
        List<Shape> shapes = Xml.below(root, "BPMNShape")
                .filter(shape -> elements.containsKey(shape.getAttribute("bpmnElement")))
                .map(this::shape)
                .sorted(Comparator.comparing(shape -> !shape.kind().equals("group")))
                .toList();
        List<Flow> flows = Xml.below(root, "BPMNEdge")
                .filter(edge -> elements.containsKey(edge.getAttribute("bpmnElement")))
                .map(this::flow)
                .toList();
        Element process = Xml.below(root, "process").findFirst().orElse(root);
        return new Diagram(
                process.getAttribute("id"), process.getAttribute("name"), around(shapes, flows), shapes, flows);
    }

    /** Room for all that is drawn: flows lead around shapes, and names stand beside them. */
    private static Box around(List<Shape> shapes, List<Flow> flows) {
        List<Box> drawn = Stream.of(
                        shapes.stream().map(Shape::box),
                        shapes.stream().map(Shape::text),
                        flows.stream().map(Flow::text),
                        flows.stream().flatMap(flow -> flow.way().stream()).map(at -> new Box(at.x(), at.y(), 0, 0)))
                .flatMap(boxes -> boxes)
                .filter(Objects::nonNull)
                .toList();
        int left = edge(drawn, Box::x, Math::min) - MARGIN;
        int top = edge(drawn, Box::y, Math::min) - MARGIN;
        int right = edge(drawn, Box::right, Math::max) + MARGIN;
        int bottom = edge(drawn, Box::bottom, Math::max) + MARGIN;
        return new Box(left, top, right - left, bottom - top);
    }

    private static int edge(List<Box> drawn, ToIntFunction<Box> of, IntBinaryOperator choice) {
        return drawn.stream().mapToInt(of).reduce(choice).orElse(0);
    }

    private Shape shape(Element drawn) {
        Element element = elements.get(drawn.getAttribute("bpmnElement"));
        String id = element.getAttribute("id");
        Box box = bounds(drawn);
        return new Shape(
                id,
                kind(element.getLocalName()),
                symbol(element),
                box,
                name(element),
                text(element.getLocalName(), drawn, box),
                marks.getOrDefault(id, ""),
                cases.getOrDefault(id, 0L));
    }

    private static String kind(String type) {
        return switch (type) {
            case "subProcess" -> "group";
            case "callActivity" -> "call";
            case "startEvent" -> "start";
            case "endEvent" -> "end";
            case "textAnnotation" -> "note";
            default -> type.endsWith("Event") ? "middle" : type.endsWith("Gateway") ? "gateway" : "task";
        };
    }

    private static String symbol(Element element) {
        if (element.getLocalName().equals("parallelGateway")) {
            return "parallel";
        }
        return Xml.children(element)
                .map(Element::getLocalName)
                .filter(name -> name.endsWith("EventDefinition"))
                .map(name -> name.substring(0, name.indexOf("EventDefinition")))
                .findFirst()
                .orElse("");
    }

    private static String name(Element element) {
        return Xml.attribute(element, "name").orElseGet(() -> Xml.textOf(element, "text"));
    }

    private Box text(String type, Element drawn, Box box) {
        return switch (kind(type)) {
            case "task", "call", "note" ->
                new Box(box.x() + PADDING, box.y() + PADDING, box.width() - 2 * PADDING, box.height() - 2 * PADDING);
            case "group" -> new Box(box.x() + PADDING, box.y() + PADDING, box.width() - 2 * PADDING, 18);
            default -> label(drawn, new Box(box.centerX() - 45, box.y() + box.height() + 4, 90, 30));
        };
    }

    private Flow flow(Element drawn) {
        Element element = elements.get(drawn.getAttribute("bpmnElement"));
        String id = element.getAttribute("id");
        List<Point> way = Xml.children(drawn, "waypoint")
                .map(point -> new Point(round(point, "x"), round(point, "y")))
                .toList();
        return new Flow(id, way, element.getAttribute("name"), label(drawn, null), marks.getOrDefault(id, ""));
    }

    /** Modeler keeps no room for a name that stands where it stands by default. */
    private static Box label(Element drawn, Box otherwise) {
        return Xml.children(drawn, "BPMNLabel")
                .filter(label -> Xml.children(label, "Bounds").findFirst().isPresent())
                .map(DiagramReader::bounds)
                .findFirst()
                .map(box -> new Box(box.x() - 10, box.y(), box.width() + 20, box.height() + 16))
                .orElse(otherwise);
    }

    private static Box bounds(Element drawn) {
        Element bounds = Xml.children(drawn, "Bounds").findFirst().orElseThrow();
        return new Box(round(bounds, "x"), round(bounds, "y"), round(bounds, "width"), round(bounds, "height"));
    }

    private static int round(Element element, String attribute) {
        return (int) Math.round(Double.parseDouble(element.getAttribute(attribute)));
    }
}
