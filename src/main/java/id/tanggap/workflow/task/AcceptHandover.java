package id.tanggap.workflow.task;

import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(id = "acceptHandover", shows = CaseForm.class, words = "note")
class AcceptHandover implements TaskHandler {

    private final OmbudsmanHandover handovers;

    AcceptHandover(OmbudsmanHandover handovers) {
        this.handovers = handovers;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        handovers.accept(submitted.trackingNumber(), submitted.officer(), submitted.text("note"));
        return Map.of();
    }
}
