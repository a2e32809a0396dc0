package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.CATEGORY;
import static id.tanggap.workflow.Process.Variable.COMPLAINT_CLASS;
import static id.tanggap.workflow.Process.Variable.DECISION;
import static id.tanggap.workflow.Process.Variable.ENTRY;
import static id.tanggap.workflow.Process.Variable.INSTANSI;
import static id.tanggap.workflow.Process.Variable.OUTCOME;
import static id.tanggap.workflow.Process.Variable.REPORTED;

import id.tanggap.complaint.ArchiveReason;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.Priority;
import id.tanggap.complaint.VerifiedFacts;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.Merging;
import id.tanggap.complaint.handling.ProtectionChanges;
import id.tanggap.complaint.handling.Verification;
import id.tanggap.key.TrackingNumber;
import id.tanggap.workflow.contract.UserTask;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

@UserTask(
        id = "verifyComplaint",
        shows = CaseForm.class,
        decisions = {"forward", "requestCompletion", "archive", "merge", "transfer"},
        fields = {
            "class",
            "category",
            "instansi",
            "anonymous",
            "confidential",
            "priority",
            "archiveReason",
            "duplicateOf",
            "reportedUnit"
        },
        words = "note")
class VerifyComplaint implements TaskHandler {

    private final Verification verification;
    private final Merging merging;
    private final ProtectionChanges protection;
    private final CaseLog cases;

    VerifyComplaint(Verification verification, Merging merging, ProtectionChanges protection, CaseLog cases) {
        this.verification = verification;
        this.merging = merging;
        this.protection = protection;
        this.cases = cases;
    }

    /** A merge: the parent that it ends in. */
    @Override
    public Set<String> alsoTouched(Submission submitted) {
        return submitted.decision().equals("merge")
                ? merging.parentOf(submitted.text("duplicateOf"))
                        .map(TrackingNumber::value)
                        .map(Set::of)
                        .orElse(Set.of())
                : Set.of();
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        TrackingNumber number = submitted.trackingNumber();
        String note = submitted.text("note");
        protection.add(number, submitted.officer(), submitted.flag("anonymous"), submitted.flag("confidential"), note);
        return switch (submitted.decision()) {
            case "forward" -> forward(submitted, note);
            case "requestCompletion" -> {
                verification.requestCompletion(number, submitted.officer(), note);
                yield Map.of(DECISION, "requestCompletion");
            }
            case "archive" -> {
                ArchiveReason reason = submitted.choice("archiveReason", ArchiveReason.class, null);
                verification.archive(number, submitted.officer(), reason, note);
                yield Map.of(DECISION, "archive", OUTCOME, "archived");
            }
            case "merge" -> {
                merging.merge(number, submitted.officer(), submitted.text("duplicateOf"), note);
                yield Map.of(DECISION, "merge", OUTCOME, "archived");
            }
            case "transfer" -> {
                Complaint moved = verification.transfer(number, submitted.officer(), submitted.text("instansi"), note);
                yield Map.of(DECISION, "transfer", ENTRY, moved.instansi());
            }
            default -> throw submitted.unknownDecision();
        };
    }

    @Override
    public Map<String, Object> firstValues(OpenTask task) {
        Complaint filed = cases.read(task.trackingNumber());
        Map<String, Object> values = new HashMap<>();
        values.put("class", filed.classCode());
        values.put("category", filed.category());
        values.put("instansi", filed.instansi());
        values.put("anonymous", filed.anonymous());
        values.put("confidential", filed.confidential());
        values.put("priority", filed.priority().name());
        return values;
    }

    private Map<String, Object> forward(Submission submitted, String note) {
        Complaint filed = cases.read(submitted.trackingNumber());
        String instansi = submitted.text("instansi");
        String category = submitted.text("category");
        var facts = new VerifiedFacts(
                submitted.choice("class", ComplaintClass.class, filed.complaintClass()),
                category == null ? filed.category() : category,
                instansi == null ? filed.instansi() : instansi,
                submitted.choice("priority", Priority.class, filed.priority()),
                submitted.text("reportedUnit"));
        verification.forward(submitted.trackingNumber(), submitted.officer(), facts, note);
        return Map.of(
                DECISION,
                "forward",
                OUTCOME,
                "forwarded",
                INSTANSI,
                facts.instansi(),
                COMPLAINT_CLASS,
                facts.complaintClass().name(),
                CATEGORY,
                facts.category(),
                REPORTED,
                facts.reportedUnit() != null);
    }
}
