package id.tanggap.workflow.task;

import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.scoring.evaluation.SigningDesk;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class WritePlan implements TaskHandler {

    private final SigningDesk desk;

    WritePlan(SigningDesk desk) {
        this.desk = desk;
    }

    @Override
    public String task() {
        return "writePlan";
    }

    @Override
    public String subject() {
        return ConsequenceFacts.CONSEQUENCE;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        desk.plan(ConsequenceKey.parse(submitted.key()), submitted.officer(), submitted.text("plan"));
        return Map.of();
    }
}
