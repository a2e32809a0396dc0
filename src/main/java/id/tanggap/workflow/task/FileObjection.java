package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.DECISION;

import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.evaluation.Objections;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(
        id = "fileObjection",
        shows = ScoreForm.class,
        decisions = {"accept", "object"},
        fields = "facts",
        words = "reason")
class FileObjection implements TaskHandler {

    private final Objections objections;

    FileObjection(Objections objections) {
        this.objections = objections;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        String decision = submitted.decision();
        switch (decision) {
            case "accept" -> objections.accept(UnitMonth.parse(submitted.key()), submitted.officer());
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

    @Override
    public Map<String, Object> firstValues(OpenTask task) {
        return Map.of("facts", FormJson.emptyList());
    }
}
