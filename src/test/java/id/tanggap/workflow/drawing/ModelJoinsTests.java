package id.tanggap.workflow.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where flows meet. Several may lead into one step without a gateway before it, because of them only one is ever taken:
 * the reason why {@code fake-join} is off in {@code .bpmnlintrc}.
 */
class ModelJoinsTests {

    private static final String MODELS = "id.tanggap.workflow.drawing.ModelDrawingTests#models";

    @ParameterizedTest
    @MethodSource(MODELS)
    void a_gateway_joins_or_forks_and_never_both(Path model) {
        assertThat(Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(Gateway.class))
                .noneMatch(gateway -> gateway.getIncoming().size() > 1
                        && gateway.getOutgoing().size() > 1);
    }

    @ParameterizedTest
    @MethodSource(MODELS)
    void what_runs_at_the_same_time_never_meets(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        assertThat(model.getModelElementsByType(ParallelGateway.class)).isEmpty();
        Set<FlowNode> beside = new LinkedHashSet<>();
        model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> !event.cancelActivity())
                .forEach(event -> follow(event, beside));
        assertThat(beside).allSatisfy(node -> assertThat(beside)
                .containsAll(node.getPreviousNodes().list()));
    }

    private static void follow(FlowNode node, Set<FlowNode> path) {
        if (path.add(node)) {
            node.getSucceedingNodes().list().forEach(next -> follow(next, path));
        }
    }
}
