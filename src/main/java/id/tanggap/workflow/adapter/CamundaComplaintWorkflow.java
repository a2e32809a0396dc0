package id.tanggap.workflow.adapter;

import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintWorkflow;
import id.tanggap.key.TrackingNumber;
import id.tanggap.workflow.Process;
import id.tanggap.workflow.Process.Message;
import id.tanggap.workflow.Process.Variable;
import id.tanggap.workflow.live.ModelsInForce;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Carries complaints by {@code bpmn/complaint.bpmn}; the business key is the tracking number. */
@Component
class CamundaComplaintWorkflow implements ComplaintWorkflow {

    private final RuntimeService runtime;
    private final ModelsInForce models;

    CamundaComplaintWorkflow(RuntimeService runtime, ModelsInForce models) {
        this.runtime = runtime;
        this.models = models;
    }

    @Override
    public void start(Complaint complaint) {
        runtime.startProcessInstanceById(
                models.process(Process.COMPLAINT, complaint.instansi()),
                complaint.trackingNumber().value(),
                Variables.putValue(Variable.ENTRY, complaint.instansi())
                        .putValue(Variable.INSTANSI, complaint.instansi())
                        .putValue(Variable.UNIT, null)
                        .putValue(Variable.COMPLAINT_CLASS, complaint.classCode())
                        .putValue(Variable.CATEGORY, complaint.category())
                        .putValue(Variable.DISTRICT, complaint.content().district())
                        .putValue(Variable.REPORTED, false)
                        .putValue(Variable.RETURNED, false)
                        .putValue(Variable.REOPENED, false));
    }

    @Override
    public void reporterCompleted(TrackingNumber trackingNumber) {
        tell(trackingNumber, Message.REPORTER_COMPLETED, Map.of());
    }

    @Override
    public void reporterConfirmed(TrackingNumber trackingNumber) {
        tell(trackingNumber, Message.REPORTER_CONFIRMED, Map.of(Variable.OUTCOME, "closed"));
    }

    @Override
    public void reporterDisputed(TrackingNumber trackingNumber) {
        tell(trackingNumber, Message.REPORTER_DISPUTED, Map.of());
    }

    @Override
    public void reportWithdrawn(TrackingNumber trackingNumber) {
        tell(trackingNumber, Message.REPORT_WITHDRAWN, Map.of());
    }

    @Override
    public void caseReclassified(TrackingNumber trackingNumber, String complaintClass) {
        ProcessInstance root = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(trackingNumber.value(), Process.COMPLAINT)
                .singleResult();
        if (root == null) {
            throw new InterruptedCase();
        }
        runtime.setVariable(root.getId(), Variable.COMPLAINT_CLASS, complaintClass);
    }

    @Override
    public void handedOver(TrackingNumber trackingNumber) {
        tell(trackingNumber, Message.HANDED_OVER, Map.of());
    }

    @Override
    public void caseReassigned(TrackingNumber trackingNumber, String unit) {
        tell(trackingNumber, Message.CASE_REASSIGNED, Map.of(Variable.UNIT, unit, Variable.OUTCOME, "reassigned"));
    }

    /**
     * Exactly one instance must wait for the message: the state of the case was checked before.
     *
     * @throws InterruptedCase if none does; nothing was changed
     */
    private void tell(TrackingNumber trackingNumber, String message, Map<String, Object> variables) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(trackingNumber.value())
                    .setVariables(variables)
                    .correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new InterruptedCase();
        }
    }
}
