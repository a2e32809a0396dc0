package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.UNIT;

import id.tanggap.complaint.Disposition;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class DisposeComplaint implements TaskHandler {

    private final Disposition disposition;

    DisposeComplaint(Disposition disposition) {
        this.disposition = disposition;
    }

    @Override
    public String task() {
        return "disposeComplaint";
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        String unit = submitted.text("unit");
        disposition.dispose(submitted.trackingNumber(), submitted.officer(), unit, submitted.text("note"));
        return Map.of(UNIT, unit);
    }
}
