package id.tanggap.workflow.adapter;

import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.evaluation.EvaluationWorkflow;
import id.tanggap.workflow.Process;
import id.tanggap.workflow.Process.Variable;
import id.tanggap.workflow.live.ModelsInForce;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Carries evaluations by {@code bpmn/evaluation.bpmn}; the business key is that of the evaluation. */
@Component
class CamundaEvaluationWorkflow implements EvaluationWorkflow {

    private final RuntimeService runtime;
    private final ModelsInForce models;

    CamundaEvaluationWorkflow(RuntimeService runtime, ModelsInForce models) {
        this.runtime = runtime;
        this.models = models;
    }

    /** Within a job of the engine, too: its context would write the process with the job, not with the caller's claim. */
    @Override
    public void start(EvaluationKey key) {
        ProcessEngineContext.requiresNew();
        try {
            runtime.startProcessInstanceById(
                    models.process(Process.EVALUATION, null),
                    key.toString(),
                    Variables.putValue(Variable.INSTANSI, key.instansi()));
        } finally {
            ProcessEngineContext.clear();
        }
    }
}
