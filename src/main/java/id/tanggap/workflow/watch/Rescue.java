package id.tanggap.workflow.watch;

import id.tanggap.audit.Deed;
import id.tanggap.audit.Entry;
import id.tanggap.audit.Journal;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.key.TrackingNumber;
import id.tanggap.workflow.Process;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an open case without a process a new one that stands where the case stands, and says so. */
@Component
class Rescue {

    private final CaseLog cases;
    private final Placement placement;
    private final RuntimeService runtime;
    private final Journal journal;

    Rescue(CaseLog cases, Placement placement, RuntimeService runtime, Journal journal) {
        this.cases = cases;
        this.placement = placement;
        this.runtime = runtime;
        this.journal = journal;
    }

    /**
     * Looks once more, under the lock of the case: whoever started, ended or rescued it meanwhile is through.
     *
     * @return whether it was lost
     */
    @Transactional
    boolean rescue(TrackingNumber trackingNumber) {
        Complaint complaint = cases.lock(trackingNumber);
        if (complaint.status().isFinal() || isAlive(trackingNumber)) {
            return false;
        }
        placement.put(complaint);
        cases.noteRescue(complaint);
        journal.note(
                Deed.CASE_RESCUED,
                Entry.SYSTEM,
                complaint.instansi(),
                trackingNumber.value(),
                complaint.status().name());
        return true;
    }

    private boolean isAlive(TrackingNumber trackingNumber) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(trackingNumber.value(), Process.COMPLAINT)
                        .count()
                > 0;
    }
}
