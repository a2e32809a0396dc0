package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.DECISION;

import id.tanggap.scoring.evaluation.ConsequenceDecisions;
import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(
        id = "signConsequence",
        shows = ConsequenceForm.class,
        decisions = {"sign", "decline"},
        words = "note")
class SignConsequence implements TaskHandler {

    private final ConsequenceDecisions consequences;
    private final EngineOfficers officers;

    SignConsequence(ConsequenceDecisions consequences, EngineOfficers officers) {
        this.consequences = consequences;
        this.officers = officers;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        ConsequenceKey key = ConsequenceKey.parse(submitted.key());
        String decision = submitted.decision();
        switch (decision) {
            case "sign" -> consequences.sign(key, officers.named(submitted.officer()), submitted.text("note"));
            case "decline" -> consequences.decline(key, submitted.officer(), submitted.text("note"));
            default -> throw submitted.unknownDecision();
        }
        return Map.of(DECISION, decision);
    }
}
