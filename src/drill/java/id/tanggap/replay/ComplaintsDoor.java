package id.tanggap.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The public API, as citizens and their apps use it. */
public final class ComplaintsDoor {

    private static final String PATH = "/api/v1/complaints";

    /** What the reporter gets for a report. */
    public record Receipt(String trackingNumber, String receipt) {}

    private final Doors doors;

    public ComplaintsDoor(Doors doors) {
        this.doors = doors;
    }

    public Receipt file(Map<String, Object> report) {
        JsonNode filed = doors.asCitizen(PATH, report, null).ok().body();
        return new Receipt(
                filed.path("trackingNumber").asText(), filed.path("receipt").asText());
    }

    /** What everybody may see. */
    CaseFile show(String trackingNumber) {
        return new CaseFile(
                doors.asCitizen(PATH + "/" + trackingNumber, null, null).ok().body());
    }

    /** What the reporter sees; proves that the receipt opens the case. */
    CaseFile showTo(Receipt reporter) {
        return new CaseFile(doors.asCitizen(PATH + "/" + reporter.trackingNumber(), null, reporter.receipt())
                .ok()
                .body());
    }

    /**
     * Lets the reporter act.
     *
     * @param act completion, replies, confirmation, dispute, withdrawal
     * @throws Overtaken when the case has moved on
     */
    public void act(Receipt reporter, String act, Map<String, Object> body) {
        Answer answer = doors.asCitizen(PATH + "/" + reporter.trackingNumber() + "/" + act, body, reporter.receipt());
        if (answer.isTooLate()) {
            throw new Overtaken();
        }
        answer.ok();
    }
}
