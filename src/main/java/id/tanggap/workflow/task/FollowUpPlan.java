package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.DECISION;

import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.scoring.evaluation.SigningDesk;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class FollowUpPlan implements TaskHandler {

    private final SigningDesk desk;

    FollowUpPlan(SigningDesk desk) {
        this.desk = desk;
    }

    @Override
    public String task() {
        return "followUpPlan";
    }

    @Override
    public String subject() {
        return ConsequenceFacts.CONSEQUENCE;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        String decision = submitted.decision();
        if (!decision.equals("kept") && !decision.equals("notKept")) {
            throw submitted.unknownDecision();
        }
        boolean kept = decision.equals("kept");
        desk.judgePlan(ConsequenceKey.parse(submitted.key()), submitted.officer(), kept, submitted.text("note"));
        return Map.of(DECISION, decision);
    }
}
