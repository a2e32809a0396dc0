package id.tanggap.workflow.task;

import id.tanggap.escalation.AlarmDesk;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(id = "answerAlarm", shows = AlarmForm.class, words = "note")
class AnswerAlarm implements TaskHandler {

    private final AlarmDesk desk;

    AnswerAlarm(AlarmDesk desk) {
        this.desk = desk;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        desk.answer(submitted.key(), submitted.officer(), submitted.text("note"));
        return Map.of();
    }
}
