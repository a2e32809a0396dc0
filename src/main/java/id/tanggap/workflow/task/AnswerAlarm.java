package id.tanggap.workflow.task;

import id.tanggap.escalation.AlarmDesk;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class AnswerAlarm implements TaskHandler {

    private final AlarmDesk desk;

    AnswerAlarm(AlarmDesk desk) {
        this.desk = desk;
    }

    @Override
    public String task() {
        return "answerAlarm";
    }

    @Override
    public String subject() {
        return AlarmFacts.ALARM;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        desk.answer(submitted.key(), submitted.officer(), submitted.text("note"));
        return Map.of();
    }
}
