package id.tanggap.workflow.adapter;

import id.tanggap.escalation.AlarmWorkflow;
import id.tanggap.workflow.Process;
import id.tanggap.workflow.Process.Message;
import id.tanggap.workflow.Process.Variable;
import id.tanggap.workflow.live.ModelsInForce;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Carries alarms by {@code bpmn/alarm.bpmn}; the business key is that of the alarm. */
@Component
class CamundaAlarmWorkflow implements AlarmWorkflow {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;
    private final ModelsInForce models;

    CamundaAlarmWorkflow(RuntimeService runtime, ProcessEngineConfigurationImpl engine, ModelsInForce models) {
        this.runtime = runtime;
        this.engine = engine;
        this.models = models;
    }

    @Override
    public void start(String key, Set<String> told) {
        runtime.startProcessInstanceById(
                models.process(Process.ALARM, null),
                key,
                Variables.putValue(Variable.RESPONDERS, String.join(",", new TreeSet<>(told))));
    }

    /** An alarm that was answered has no process any more: then nobody receives this. */
    @Override
    public void end(String key) {
        // Whoever comes back to work ends an alarm that is none of the own tasks; no permission of theirs is needed.
        engine.getCommandExecutorTxRequired()
                .execute(context ->
                        context.runWithoutAuthorization(() -> runtime.createMessageCorrelation(Message.ALARM_ENDED)
                                .processInstanceBusinessKey(key)
                                .correlateAllWithResult()));
    }
}
