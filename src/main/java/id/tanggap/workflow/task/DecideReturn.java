package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.DECISION;
import static id.tanggap.workflow.Process.Variable.UNIT;

import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Disposition;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class DecideReturn implements TaskHandler {

    private final Disposition disposition;

    DecideReturn(Disposition disposition) {
        this.disposition = disposition;
    }

    @Override
    public String task() {
        return "decideReturn";
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        String reason = submitted.text("reason");
        return switch (submitted.decision()) {
            case "uphold" -> {
                Complaint moved = disposition.upholdReturn(
                        submitted.trackingNumber(), submitted.officer(), submitted.text("unit"), reason);
                yield Map.of(DECISION, "uphold", UNIT, moved.unit());
            }
            case "refuse" -> {
                disposition.refuseReturn(submitted.trackingNumber(), submitted.officer(), reason);
                yield Map.of(DECISION, "refuse");
            }
            default -> throw submitted.unknownDecision();
        };
    }
}
