package id.tanggap.workflow.task;

import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.evaluation.Objections;
import id.tanggap.scoring.ledger.Remedy;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(
        id = "decideObjection",
        shows = ScoreForm.class,
        decisions = {"accept", "refuse"},
        fields = {"facts", "remedy", "dueOn"},
        words = "reason")
class DecideObjection implements TaskHandler {

    private final Objections objections;

    DecideObjection(Objections objections) {
        this.objections = objections;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        UnitMonth month = UnitMonth.parse(submitted.key());
        switch (submitted.decision()) {
            case "accept" ->
                objections.accept(
                        month,
                        submitted.officer(),
                        submitted.text("reason"),
                        submitted.numbers("facts"),
                        submitted.choice("remedy", Remedy.class, null),
                        submitted.date("dueOn"));
            case "refuse" -> objections.refuse(month, submitted.officer(), submitted.text("reason"));
            default -> throw submitted.unknownDecision();
        }
        return Map.of();
    }

    @Override
    public Map<String, Object> firstValues(OpenTask task) {
        return Map.of("facts", FormJson.emptyList());
    }
}
