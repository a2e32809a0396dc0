package id.tanggap.workflow.drawing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.tanggap.workflow.drawing.Figure.Outline;
import id.tanggap.workflow.drawing.Lettering.Place;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Reads the drawing out of a model. */
final class DrawingReader {

    /** Modeler's distance between a shape and the text in it; icons of tasks take the upper and lower edge. */
    private static final int PADDING = 7;

    private static final int ICONS = 18;
    private static final int TITLE = 15;

    private final Collection<BpmnShape> shapes;
    private final Collection<BpmnEdge> edges;
    private final Collection<BaseElement> elements;
    private final Map<String, Figure> figures;

    private DrawingReader(BpmnModelInstance model) {
        shapes = model.getModelElementsByType(BpmnShape.class);
        edges = model.getModelElementsByType(BpmnEdge.class);
        elements = Stream.concat(
                        model.getModelElementsByType(FlowElement.class).stream(),
                        model.getModelElementsByType(Artifact.class).stream())
                .map(BaseElement.class::cast)
                .toList();
        figures = shapes.stream()
                .map(DrawingReader::figure)
                .collect(toMap(Figure::id, identity(), (first, again) -> first));
    }

    static Drawing read(BpmnModelInstance model) {
        return new DrawingReader(model).drawing();
    }

    private Drawing drawing() {
        return new Drawing(
                List.copyOf(figures.values()),
                edges.stream().map(this::line).toList(),
                Stream.concat(
                                shapes.stream().flatMap(shape -> label(shape.getBpmnElement(), shape.getBpmnLabel())),
                                edges.stream().flatMap(edge -> label(edge.getBpmnElement(), edge.getBpmnLabel())))
                        .toList(),
                shapes.stream().flatMap(DrawingReader::title).toList(),
                shapes.stream().flatMap(DrawingReader::name).toList(),
                undrawn());
    }

    private List<String> undrawn() {
        Map<String, Long> drawn = Stream.concat(
                        shapes.stream().map(BpmnShape::getBpmnElement),
                        edges.stream().map(BpmnEdge::getBpmnElement))
                .collect(groupingBy(BaseElement::getId, counting()));
        return elements.stream()
                .map(BaseElement::getId)
                .filter(id -> drawn.getOrDefault(id, 0L) != 1)
                .toList();
    }

    private static Figure figure(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        Outline outline = element instanceof Event
                ? Outline.CIRCLE
                : element instanceof Gateway ? Outline.DIAMOND : Outline.RECTANGLE;
        String parent = ((BaseElement) element.getParentElement()).getId();
        return new Figure(element.getId(), parent, outline, box(shape.getBounds()));
    }

    private Line line(BpmnEdge edge) {
        BaseElement element = edge.getBpmnElement();
        List<Point2D> points = edge.getWaypoints().stream()
                .map(point -> (Point2D) new Point2D.Double(point.getX(), point.getY()))
                .toList();
        return element instanceof SequenceFlow flow
                ? new Line(flow.getId(), figure(flow.getSource()), figure(flow.getTarget()), points, true)
                : note((Association) element, points);
    }

    private Line note(Association note, List<Point2D> points) {
        return new Line(note.getId(), figure(note.getSource()), figure(note.getTarget()), points, false);
    }

    private Figure figure(BaseElement element) {
        return figures.get(element.getId());
    }

    /** Events, gateways and flows have their names beside them. */
    private static Stream<Lettering> label(BaseElement element, BpmnLabel label) {
        if (element instanceof Activity || !(element instanceof FlowElement named) || isBlank(named.getName())) {
            return Stream.empty();
        }
        Rectangle2D room = Optional.ofNullable(label)
                .map(BpmnLabel::getBounds)
                .map(DrawingReader::box)
                .orElseGet(Rectangle2D.Double::new);
        return Stream.of(new Lettering(element.getId(), named.getName(), room, Place.BESIDE));
    }

    /** Modeler sets the name of a sub-process in one line in the middle of its upper edge. */
    private static Stream<Lettering> title(BpmnShape shape) {
        if (!(shape.getBpmnElement() instanceof SubProcess named)) {
            return Stream.empty();
        }
        Rectangle2D box = box(shape.getBounds());
        double width = Math.min(Lettering.width(named.getName(), Place.INSIDE), box.getWidth() - 2 * PADDING);
        var room = new Rectangle2D.Double(box.getCenterX() - width / 2, box.getY() + PADDING, width, TITLE);
        return Stream.of(new Lettering(named.getId(), named.getName(), room, Place.INSIDE));
    }

    private static Stream<Lettering> name(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        Rectangle2D box = box(shape.getBounds());
        if (element instanceof TextAnnotation note) {
            String text = note.getText().getTextContent();
            return Stream.of(new Lettering(note.getId(), text, Boxes.inset(box, PADDING, 0), Place.INSIDE));
        }
        return element instanceof Activity task && !(element instanceof SubProcess)
                ? Stream.of(new Lettering(task.getId(), task.getName(), Boxes.inset(box, PADDING, ICONS), Place.INSIDE))
                : Stream.empty();
    }

    private static boolean isBlank(String name) {
        return name == null || name.isBlank();
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
