package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.DECISION;

import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.evaluation.Objections;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class FileObjection implements TaskHandler {

    private final Objections objections;

    FileObjection(Objections objections) {
        this.objections = objections;
    }

    @Override
    public String task() {
        return "fileObjection";
    }

    @Override
    public String subject() {
        return ScoreFacts.SCORE;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        String decision = submitted.decision();
        switch (decision) {
            case "accept" -> {}
            case "object" ->
                objections.file(
                        UnitMonth.parse(submitted.key()),
                        submitted.officer(),
                        submitted.text("reason"),
                        submitted.numbers("facts"));
            default -> throw submitted.unknownDecision();
        }
        return Map.of(DECISION, decision);
    }
}
