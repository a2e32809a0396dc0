package id.tanggap.workflow.task;

import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.scoring.evaluation.SigningDesk;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ConductReview implements TaskHandler {

    private final SigningDesk desk;

    ConductReview(SigningDesk desk) {
        this.desk = desk;
    }

    @Override
    public String task() {
        return "conductReview";
    }

    @Override
    public String subject() {
        return ConsequenceFacts.CONSEQUENCE;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        desk.report(ConsequenceKey.parse(submitted.key()), submitted.officer(), submitted.text("report"));
        return Map.of();
    }
}
