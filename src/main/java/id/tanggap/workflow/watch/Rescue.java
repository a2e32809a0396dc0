package id.tanggap.workflow.watch;

import id.tanggap.audit.Deed;
import id.tanggap.audit.Entry;
import id.tanggap.audit.Journal;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintWorkflow;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handover.HandoverDesk;
import id.tanggap.workflow.Process;
import id.tanggap.workflow.Process.Variable;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an open case without a process a new one that stands where the case stands. Clocks and rungs are kept in our own
 * tables: no deadline moves, and no rung comes twice.
 */
@Component
class Rescue {

    private final CaseLog cases;
    private final HandoverDesk handovers;
    private final ComplaintWorkflow workflow;
    private final RuntimeService runtime;
    private final Journal journal;

    Rescue(CaseLog cases, HandoverDesk handovers, ComplaintWorkflow workflow, RuntimeService runtime, Journal journal) {
        this.cases = cases;
        this.handovers = handovers;
        this.workflow = workflow;
        this.runtime = runtime;
        this.journal = journal;
    }

    /**
     * Looks once more, under the lock of the case: whoever started, ended or rescued it meanwhile is through.
     *
     * @return whether it was lost
     */
    @Transactional
    boolean rescue(String trackingNumber) {
        Complaint complaint = cases.lock(trackingNumber);
        if (complaint.status().isFinal() || isAlive(trackingNumber)) {
            return false;
        }
        putBack(complaint, Step.of(complaint));
        if (handovers.isWaitingForOmbudsman(trackingNumber)) {
            workflow.handedOver(trackingNumber);
        }
        cases.noteRescue(complaint);
        journal.note(
                Deed.CASE_RESCUED,
                Entry.SYSTEM,
                complaint.instansi(),
                trackingNumber,
                complaint.status().name());
        return true;
    }

    private boolean isAlive(String trackingNumber) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(trackingNumber, Process.COMPLAINT)
                        .count()
                > 0;
    }

    private void putBack(Complaint complaint, Step step) {
        ProcessInstance story = runtime.createProcessInstanceByKey(Process.COMPLAINT)
                .businessKey(complaint.trackingNumber())
                .setVariables(variables(complaint, step))
                .startBeforeActivity(step.activity())
                .execute();
        if (step.passed() != null) {
            ProcessInstance called = runtime.createProcessInstanceQuery()
                    .superProcessInstanceId(story.getId())
                    .processDefinitionKey(step.activity())
                    .singleResult();
            runtime.createProcessInstanceModification(called.getId())
                    .startBeforeActivity(step.waitsAt())
                    .cancelAllForActivity(step.passed())
                    .execute();
        }
    }

    private static Map<String, Object> variables(Complaint complaint, Step step) {
        return Variables.putValue(Variable.ENTRY, complaint.instansi())
                .putValue(Variable.INSTANSI, complaint.instansi())
                .putValue(Variable.UNIT, complaint.unit())
                .putValue(Variable.COMPLAINT_CLASS, complaint.classCode())
                .putValue(Variable.CATEGORY, complaint.category())
                .putValue(Variable.DISTRICT, complaint.content().district())
                .putValue(Variable.REPORTED, complaint.reportedUnit() != null)
                .putValue(Variable.RETURNED, step.returned())
                .putValue(Variable.REOPENED, false);
    }
}
