package id.tanggap.workflow.task;

import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.scoring.evaluation.SigningDesk;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(id = "writePlan", shows = ConsequenceForm.class, words = "plan")
class WritePlan implements TaskHandler {

    private final SigningDesk desk;

    WritePlan(SigningDesk desk) {
        this.desk = desk;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        desk.plan(ConsequenceKey.parse(submitted.key()), submitted.officer(), submitted.text("plan"));
        return Map.of();
    }
}
