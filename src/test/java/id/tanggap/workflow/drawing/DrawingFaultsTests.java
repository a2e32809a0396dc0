package id.tanggap.workflow.drawing;

import static id.tanggap.workflow.drawing.Figure.Outline.CIRCLE;
import static id.tanggap.workflow.drawing.Figure.Outline.DIAMOND;
import static id.tanggap.workflow.drawing.Figure.Outline.RECTANGLE;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.workflow.drawing.Lettering.Place;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.junit.jupiter.api.Test;

/** One fault at a time, and the rule that finds it. */
class DrawingFaultsTests {

    private static final Figure TASK = new Figure("task", "process", RECTANGLE, box(0, 0, 120, 80));
    private static final Figure GATEWAY = new Figure("gateway", "process", DIAMOND, box(200, 15, 50, 50));
    private static final Figure END = new Figure("end", "process", CIRCLE, box(400, 22, 36, 36));
    private static final Line ASKED = flow("asked", TASK, GATEWAY, at(120, 40), at(200, 40));
    private static final Line ANSWERED = flow("answered", GATEWAY, END, at(250, 40), at(400, 40));
    private static final Lettering ANSWER = label("answered", "Gabungkan", box(290, 22, 60, 14));

    @Test
    void a_sound_drawing_has_no_fault() {
        assertThat(Stream.of(
                                DrawnLabels.tooSmall(sound()),
                                DrawnLabels.struckThrough(sound()),
                                DrawnLabels.covered(sound()),
                                DrawnLabels.astray(sound()),
                                DrawnFlows.loose(sound()),
                                DrawnFlows.slanted(sound()),
                                DrawnFlows.outside(sound()),
                                DrawnFlows.throughShapes(sound()),
                                DrawnFlows.crossing(sound()),
                                DrawnPage.crowded(sound()),
                                DrawnPage.backwards(sound()),
                                DrawnPage.tooLarge(sound()))
                        .flatMap(List::stream))
                .isEmpty();
    }

    @Test
    void a_label_too_narrow_for_its_word_breaks_it() {
        assertThat(DrawnLabels.tooSmall(labelled("Gabungkan", box(290, 22, 52, 14))))
                .singleElement()
                .asString()
                .startsWith("answered 'Gabungkan'");
    }

    @Test
    void a_label_too_low_for_its_lines_runs_over_its_edge() {
        assertThat(DrawnLabels.tooSmall(labelled("Minta kelengkapan", box(290, 22, 70, 14))))
                .hasSize(1);
        assertThat(DrawnLabels.tooSmall(labelled("Minta kelengkapan", box(290, 8, 70, 27))))
                .isEmpty();
    }

    @Test
    void a_label_wider_than_cockpit_makes_it_has_a_line_more_there() {
        assertThat(DrawnLabels.tooSmall(labelled("Minta perpanjangan", box(280, 22, 110, 14))))
                .hasSize(1);
    }

    @Test
    void a_label_on_its_own_flow_is_struck_through() {
        assertThat(DrawnLabels.struckThrough(labelled("Gabungkan", box(290, 30, 60, 14))))
                .containsExactly("answered runs through answered 'Gabungkan'");
    }

    @Test
    void a_label_on_a_shape_covers_it() {
        assertThat(DrawnLabels.covered(labelled("Gabungkan", box(360, 22, 60, 14))))
                .containsExactly("answered 'Gabungkan' overlaps end");
    }

    @Test
    void a_label_far_from_its_flow_or_nearer_to_another_one_names_nothing() {
        assertThat(DrawnLabels.astray(labelled("Gabungkan", box(290, 0, 60, 14))))
                .hasSize(1);
        assertThat(DrawnLabels.astray(labelled("Gabungkan", box(130, 22, 60, 14))))
                .hasSize(1);
    }

    @Test
    void a_flow_that_ends_beside_its_shape_is_loose_and_a_corner_of_a_gateway_is_beside_it() {
        assertThat(DrawnFlows.loose(with(flow("back", GATEWAY, TASK, at(203, 18), at(120, 18)))))
                .containsExactly("back does not begin and end where its shapes do");
        assertThat(DrawnFlows.loose(with(flow("back", GATEWAY, TASK, at(213, 27), at(120, 27)))))
                .isEmpty();
    }

    @Test
    void a_flow_may_be_neither_slanted_nor_run_through_a_shape_nor_cross_another_one() {
        assertThat(DrawnFlows.slanted(with(flow("slope", TASK, END, at(120, 10), at(400, 35)))))
                .containsExactly("slope is slanted");
        Line through = flow("through", TASK, END, at(120, 30), at(403, 30));
        assertThat(DrawnFlows.throughShapes(with(through))).containsExactly("through runs through gateway");
        Line across = flow("across", TASK, TASK, at(110, 0), at(110, -9), at(300, -9), at(300, 90), at(60, 90));
        assertThat(DrawnFlows.crossing(with(across))).containsExactly("across meets answered");
    }

    @Test
    void a_flow_stays_in_its_sub_process_and_so_do_its_shapes() {
        var around = new Figure("around", "process", RECTANGLE, box(-20, -20, 200, 150));
        var inside = new Figure("inside", "around", RECTANGLE, box(0, 0, 120, 80));
        var outside = new Figure("outside", "around", RECTANGLE, box(200, 0, 120, 80));
        var drawing = drawing(
                List.of(around, inside, outside),
                List.of(flow("leaving", inside, outside, at(120, 40), at(200, 40))),
                List.of());
        assertThat(DrawnFlows.outside(drawing)).containsExactly("leaving leaves its sub-process");
        assertThat(DrawnPage.crowded(drawing)).containsExactly("outside stands out of around");
    }

    @Test
    void shapes_may_not_overlap_but_an_event_on_the_edge_of_its_task() {
        var timer = new Figure("timer", "process", CIRCLE, box(82, 62, 36, 36));
        var fallen = new Figure("fallen", "process", CIRCLE, box(82, 70, 36, 36));
        assertThat(DrawnPage.crowded(drawing(List.of(TASK, timer), List.of(), List.of())))
                .isEmpty();
        assertThat(DrawnPage.crowded(drawing(List.of(TASK, fallen), List.of(), List.of())))
                .containsExactly("fallen overlaps task");
    }

    @Test
    void a_step_that_only_a_later_one_leads_to_is_drawn_backwards() {
        assertThat(DrawnPage.backwards(drawing(
                        List.of(TASK, END), List.of(flow("back", END, TASK, at(400, 40), at(120, 40))), List.of())))
                .containsExactly("task is reached from the right only");
    }

    @Test
    void a_drawing_wider_than_a_page_is_too_large() {
        var far = new Figure("far", "process", CIRCLE, box(1600, 22, 36, 36));
        assertThat(DrawnPage.tooLarge(drawing(List.of(TASK, far), List.of(), List.of())))
                .hasSize(1);
    }

    @Test
    void a_flow_that_is_not_drawn_is_missed() {
        var model = Bpmn.createExecutableProcess("process")
                .startEvent("start")
                .sequenceFlowId("flow")
                .endEvent("end")
                .done();
        assertThat(DrawingReader.read(model).undrawn()).isEmpty();
        BpmnEdge edge = model.getModelElementsByType(BpmnEdge.class).iterator().next();
        edge.getParentElement().removeChildElement(edge);
        assertThat(DrawingReader.read(model).undrawn()).containsExactly("flow");
    }

    private static Drawing sound() {
        return labelled(ANSWER.text(), ANSWER.room());
    }

    private static Drawing labelled(String text, Rectangle2D room) {
        return drawing(List.of(TASK, GATEWAY, END), List.of(ASKED, ANSWERED), List.of(label("answered", text, room)));
    }

    private static Drawing with(Line line) {
        return drawing(List.of(TASK, GATEWAY, END), List.of(ASKED, ANSWERED, line), List.of());
    }

    private static Drawing drawing(List<Figure> figures, List<Line> lines, List<Lettering> labels) {
        return new Drawing(figures, lines, labels, List.of(), List.of(), List.of());
    }

    private static Lettering label(String owner, String text, Rectangle2D room) {
        return new Lettering(owner, text, room, Place.BESIDE);
    }

    private static Line flow(String id, Figure from, Figure to, Point2D... points) {
        return new Line(id, from, to, List.of(points), true);
    }

    private static Point2D at(double x, double y) {
        return new Point2D.Double(x, y);
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
