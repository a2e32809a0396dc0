package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.WAITING;

import id.tanggap.agency.Officer;
import id.tanggap.escalation.AlarmActs;
import id.tanggap.escalation.AlarmLog;
import id.tanggap.workflow.contract.TaskContract;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

/** Who decides nothing has done something elsewhere, and only says so. */
@UserTask(
        id = "answerAlarm",
        shows = AlarmForm.class,
        decisions = {"note", "reassign", "takeOver"},
        fields = {"report", "unit"},
        words = "note")
class AnswerAlarm implements TaskHandler {

    private final AlarmLog alarms;
    private final AlarmActs acts;

    AnswerAlarm(AlarmLog alarms, AlarmActs acts) {
        this.alarms = alarms;
        this.acts = acts;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        return Map.of(WAITING, othersWaitAfter(submitted));
    }

    private boolean othersWaitAfter(Submission submitted) {
        String alarm = submitted.key();
        Officer officer = submitted.officer();
        String report = submitted.text("report");
        String note = submitted.text("note");
        return switch (submitted.text(TaskContract.DECISION) == null ? "note" : submitted.decision()) {
            case "note" -> {
                alarms.answer(alarm, officer, note);
                yield false;
            }
            case "reassign" -> acts.reassign(alarm, officer, report, submitted.text("unit"), note);
            case "takeOver" -> acts.takeOver(alarm, officer, report, note);
            default -> throw submitted.unknownDecision();
        };
    }
}
