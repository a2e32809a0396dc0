package id.tanggap.workflow.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model is read by people before an engine reads it. */
class ModelDrawingTests {

    private static final Map<Path, Drawing> DRAWINGS = new ConcurrentHashMap<>();

    @ParameterizedTest
    @MethodSource("models")
    void everything_in_a_model_is_drawn_once(Path model) {
        assertThat(drawing(model).undrawn()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_text_has_room_for_its_longest_word_and_for_all_of_its_lines(Path model) {
        assertThat(DrawnLabels.tooSmall(drawing(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_flow_strikes_through_a_label(Path model) {
        assertThat(DrawnLabels.struckThrough(drawing(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_label_covers_neither_a_shape_nor_another_label(Path model) {
        assertThat(DrawnLabels.covered(drawing(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_label_stands_beside_what_it_names_and_nearer_to_it_than_to_any_other_flow(Path model) {
        assertThat(DrawnLabels.astray(drawing(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_flow_begins_and_ends_at_its_shapes(Path model) {
        assertThat(DrawnFlows.loose(drawing(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_flow_runs_level_and_upright_and_stays_in_its_sub_process(Path model) {
        assertThat(both(DrawnFlows.slanted(drawing(model)), DrawnFlows.outside(drawing(model))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_flow_runs_through_a_shape_that_is_not_its_own(Path model) {
        assertThat(DrawnFlows.throughShapes(drawing(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_two_flows_cross(Path model) {
        assertThat(DrawnFlows.crossing(drawing(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void shapes_stand_apart_and_inside_of_their_sub_process(Path model) {
        assertThat(DrawnPage.crowded(drawing(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_reads_from_left_to_right(Path model) {
        assertThat(DrawnPage.backwards(drawing(model))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_fits_on_one_page(Path model) {
        assertThat(DrawnPage.tooLarge(drawing(model))).isEmpty();
    }

    static Drawing drawing(Path model) {
        return DRAWINGS.computeIfAbsent(model, file -> DrawingReader.read(Bpmn.readModelFromFile(file.toFile())));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    static List<Path> models() throws IOException {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }
}
