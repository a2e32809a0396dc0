package id.tanggap.bench;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;

/** The yardstick: a bare engine with four user tasks in a row, a timer on each, each queried, claimed and completed. */
final class NakedEngine implements Contestant {

    private static final List<String> TASKS = List.of("verify", "dispose", "followUp", "close");

    private final BareEngine engine;

    NakedEngine(BareEngine engine) {
        this.engine = engine;
        engine.deployment().addModelInstance("naked.bpmn", model()).deploy();
    }

    private static BpmnModelInstance model() {
        AbstractFlowNodeBuilder<?, ?> model =
                Bpmn.createExecutableProcess("naked").startEvent();
        for (String task : TASKS) {
            model = model.userTask(task)
                    .camundaCandidateGroups("agency-${agency}")
                    .boundaryEvent("late-" + task)
                    .cancelActivity(false)
                    .timerWithDuration("P3D")
                    .endEvent()
                    .<UserTaskBuilder>moveToActivity(task);
        }
        return model.endEvent().done();
    }

    @Override
    public String name() {
        return "naked engine";
    }

    @Override
    public void whole(Recorder recorder) {
        String key = recorder.step(
                "start", () -> engine.start("naked", Map.of("agency", "dinkes", "category", "jalan", "priority", 2)));
        for (String name : TASKS) {
            Task task = recorder.step("query", () -> engine.task(key));
            recorder.step("claim", () -> engine.claim(task));
            recorder.step("complete", () -> engine.complete(task, Map.of("decision", name)));
        }
    }
}
