package id.tanggap.workflow.task;

import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.scoring.evaluation.SigningDesk;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(id = "conductReview", shows = ConsequenceForm.class, words = "report")
class ConductReview implements TaskHandler {

    private final SigningDesk desk;

    ConductReview(SigningDesk desk) {
        this.desk = desk;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        desk.report(ConsequenceKey.parse(submitted.key()), submitted.officer(), submitted.text("report"));
        return Map.of();
    }
}
