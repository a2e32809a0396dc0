package id.tanggap.workflow.task;

import id.tanggap.complaint.HandoverDesk;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class AcceptHandover implements TaskHandler {

    private final HandoverDesk handovers;

    AcceptHandover(HandoverDesk handovers) {
        this.handovers = handovers;
    }

    @Override
    public String task() {
        return "acceptHandover";
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        handovers.accept(submitted.trackingNumber(), submitted.officer(), submitted.text("note"));
        return Map.of();
    }
}
