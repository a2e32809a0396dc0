package id.tanggap.process.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.process.drawing.Diagram.Flow;
import id.tanggap.process.drawing.Diagram.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models are drawn on our pages as Modeler draws them. */
class DiagramReaderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint",
                "verification",
                "disposition",
                "follow-up",
                "closure",
                "escalation",
                "evaluation",
                "objection",
                "consequence"
            })
    void everything_stands_inside_the_picture(String model) throws IOException {
        Diagram diagram = read(model, Map.of(), Map.of());

        assertThat(diagram.key()).isEqualTo(model);
        assertThat(diagram.shapes()).hasSizeGreaterThan(4).allSatisfy(shape -> {
            assertThat(shape.box().x()).isGreaterThanOrEqualTo(diagram.box().x());
            assertThat(shape.bottom())
                    .isLessThanOrEqualTo(diagram.box().y() + diagram.box().height());
        });
        assertThat(diagram.flows())
                .allSatisfy(flow -> assertThat(flow.points()).matches("-?\\d+,-?\\d+( -?\\d+,-?\\d+)+"));
    }

    @Test
    void a_flow_that_leads_around_everything_stands_inside_the_picture_too() throws IOException {
        for (String model : List.of("alarm", "closure", "complaint")) {
            Diagram diagram = read(model, Map.of(), Map.of());

            assertThat(diagram.flows()).flatExtracting(Flow::way).allSatisfy(at -> {
                assertThat(at.x()).isBetween(diagram.box().x(), diagram.box().right());
                assertThat(at.y()).isBetween(diagram.box().y(), diagram.box().bottom());
            });
        }
    }

    @Test
    void what_changed_is_marked_and_cases_are_counted_where_they_stand() throws IOException {
        Diagram diagram = read("follow-up", Map.of("followUp", "CHANGED"), Map.of("followUp", 12L));

        assertThat(shape(diagram, "followUp"))
                .extracting(Shape::kind, Shape::name, Shape::mark, Shape::cases)
                .containsExactly("task", "Tindak lanjuti", "CHANGED", 12L);
        assertThat(shape(diagram, "reminderDue").symbol()).isEqualTo("timer");
        assertThat(shape(diagram, "caseReassigned"))
                .extracting(Shape::kind, Shape::symbol)
                .containsExactly("middle", "message");
        assertThat(shape(diagram, "completed").kind()).isEqualTo("end");
        assertThat(shape(diagram, "reminder").kind()).isEqualTo("group");
    }

    private static Shape shape(Diagram diagram, String id) {
        return diagram.shapes().stream()
                .filter(shape -> shape.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Diagram read(String model, Map<String, String> marks, Map<String, Long> cases) throws IOException {
        return DiagramReader.read(Files.readAllBytes(Path.of("bpmn", model + ".bpmn")), marks, cases);
    }
}
