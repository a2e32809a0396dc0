package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.CLOCK_KIND;
import static id.tanggap.workflow.Process.Variable.DECISION;
import static id.tanggap.workflow.Process.Variable.RUNG;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.Disposition;
import id.tanggap.escalation.Ladder;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(
        id = "respondEscalation",
        shows = CaseForm.class,
        decisions = {"note", "reassign", "takeOver"},
        fields = "unit",
        words = "note")
class RespondEscalation implements TaskHandler {

    private final Ladder ladder;
    private final Disposition disposition;
    private final CaseLog cases;
    private final Agencies agencies;

    RespondEscalation(Ladder ladder, Disposition disposition, CaseLog cases, Agencies agencies) {
        this.ladder = ladder;
        this.disposition = disposition;
        this.cases = cases;
        this.agencies = agencies;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        TrackingNumber number = submitted.trackingNumber();
        Officer officer = submitted.officer();
        String note = submitted.text("note");
        switch (submitted.decision()) {
            case "note" -> ladder.note(number, officer, note);
            case "reassign" -> disposition.reassign(number, officer, submitted.text("unit"), note);
            case "takeOver" -> takeOver(number, officer, note);
            default -> throw submitted.unknownDecision();
        }
        ladder.answered(
                number,
                ClockKind.valueOf((String) submitted.variable(CLOCK_KIND)),
                ((Number) submitted.variable(RUNG)).intValue(),
                officer,
                submitted.decision());
        return Map.of(DECISION, submitted.decision());
    }

    /**
     * The unit that the superior heads takes the case; a head whose unit has it already only says so. A regent heads
     * no unit and reassigns instead.
     */
    private void takeOver(TrackingNumber number, Officer officer, String note) {
        Complaint complaint = cases.read(number);
        String own = officer.agenciesAs(Role.HEAD).stream()
                .filter(unit -> agencies.isUnitOf(unit, complaint.instansi()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("decision", "takeOver.no.unit"));
        if (own.equals(complaint.unit())) {
            ladder.note(number, officer, note);
        } else {
            disposition.reassign(number, officer, own, note);
        }
    }
}
