package id.tanggap.workflow.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The user tasks that have a handler: what their forms may submit and what can be decided in them. A test keeps this in
 * step with the handlers, which cannot be asked while the engine deploys at start.
 */
public enum OfficerTask {
    VERIFY_COMPLAINT(
            "verifyComplaint",
            Set.of(
                    "decision",
                    "class",
                    "category",
                    "instansi",
                    "anonymous",
                    "confidential",
                    "priority",
                    "archiveReason",
                    "duplicateOf",
                    "reportedUnit",
                    "note"),
            Set.of("forward", "requestCompletion", "archive", "merge", "transfer")),
    DISPOSE_COMPLAINT("disposeComplaint", Set.of("unit", "note"), Set.of()),
    DECIDE_RETURN("decideReturn", Set.of("decision", "unit", "reason"), Set.of("uphold", "refuse")),
    FOLLOW_UP(
            "followUp",
            Set.of("decision", "answer", "returnTo", "reason", "extraDays"),
            Set.of("progress", "complete", "return", "extend")),
    REVIEW_DISPUTE("reviewDispute", Set.of("decision", "reason"), Set.of("reopen", "uphold")),
    RESPOND_ESCALATION("respondEscalation", Set.of("decision", "unit", "note"), Set.of("note", "reassign", "takeOver")),
    ACCEPT_HANDOVER("acceptHandover", Set.of("note"), Set.of()),
    ANSWER_ALARM("answerAlarm", Set.of("note"), Set.of()),
    REVIEW_EVALUATION("reviewEvaluation", Set.of("decision", "note"), Set.of("announce", "recompute")),
    FILE_OBJECTION("fileObjection", Set.of("decision", "reason", "facts"), Set.of("accept", "object")),
    DECIDE_OBJECTION(
            "decideObjection", Set.of("decision", "reason", "facts", "remedy", "dueOn"), Set.of("accept", "refuse")),
    SIGN_CONSEQUENCE("signConsequence", Set.of("decision", "note"), Set.of("sign", "decline")),
    WRITE_PLAN("writePlan", Set.of("plan"), Set.of()),
    FOLLOW_UP_PLAN("followUpPlan", Set.of("decision", "note"), Set.of("kept", "notKept")),
    CONDUCT_REVIEW("conductReview", Set.of("report"), Set.of());

    private final String id;
    private final Set<String> keys;
    private final Set<String> decisions;

    OfficerTask(String id, Set<String> keys, Set<String> decisions) {
        this.id = id;
        this.keys = keys;
        this.decisions = decisions;
    }

    public String id() {
        return id;
    }

    /** Keys that the form may submit. */
    public Set<String> keys() {
        return keys;
    }

    /** Values of the key {@code decision}; empty where nothing is decided. */
    public Set<String> decisions() {
        return decisions;
    }

    public static Optional<OfficerTask> withId(String id) {
        return Arrays.stream(values()).filter(task -> task.id.equals(id)).findFirst();
    }

    public static String ids() {
        return String.join(
                ", ", Arrays.stream(values()).map(OfficerTask::id).sorted().toList());
    }
}
