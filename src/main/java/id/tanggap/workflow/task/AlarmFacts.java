package id.tanggap.workflow.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Membership;
import id.tanggap.escalation.Alarm;
import id.tanggap.escalation.AlarmDesk;
import id.tanggap.escalation.TeamTask;
import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** A task about an alarm. Its form shows who is missing, since when, and what waits for them now. */
@Component
class AlarmFacts implements TaskSubject {

    static final String ALARM = "alarm";

    /** More would make a form that nobody reads. */
    private static final int MOST_TASKS = 50;

    private final AlarmDesk desk;
    private final Agencies agencies;
    private final Words words;
    private final ObjectMapper json;

    AlarmFacts(AlarmDesk desk, Agencies agencies, Words words, ObjectMapper json) {
        this.desk = desk;
        this.agencies = agencies;
        this.words = words;
        this.json = json;
    }

    @Override
    public String name() {
        return ALARM;
    }

    @Override
    public void lock(String key) {
        desk.lock(key);
    }

    @Override
    public VariableMap form(TaskEntity task, Authentication who) {
        Alarm alarm = desk.read(task.getProcessInstance().getBusinessKey());
        return Variables.createVariables().putValue(name(), FormObject.of(facts(alarm), json));
    }

    private Map<String, Object> facts(Alarm alarm) {
        Optional<Membership> team = Membership.parse(alarm.team());
        Optional<Agency> agency = team.flatMap(held -> agencies.find(held.agency()));
        ZoneId zone = agency.orElseGet(agencies::national).zone();
        List<TeamTask> tasks = desk.tasks(alarm, MOST_TASKS);

        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("key", alarm.key());
        facts.put("cause", words.of("alarm.cause", alarm.cause(), Languages.OF_OFFICERS));
        facts.put("expected", words.of("alarm.expected", alarm.cause(), Languages.OF_OFFICERS));
        facts.put(
                "teamName",
                team.map(held -> words.of("alarm.team", held.role(), Languages.OF_OFFICERS))
                        .orElse(alarm.team()));
        facts.put("agencyName", agency.map(Agency::name).orElse(null));
        facts.put("absentFrom", words.date(alarm.absentFrom(), Languages.OF_OFFICERS));
        facts.put("raisedAt", date(alarm.raisedAt(), zone));
        facts.put("taskCount", alarm.tasks());
        facts.put("oldest", date(alarm.oldestAt(), zone));
        facts.put("nextDue", date(alarm.nextDueAt(), zone));
        facts.put("tasks", tasks.stream().map(one -> row(one, zone)).toList());
        return facts;
    }

    private Map<String, Object> row(TeamTask task, ZoneId zone) {
        return Map.of(
                "trackingNumber",
                task.trackingNumber(),
                "fileUrl",
                "/berkas/" + task.trackingNumber(),
                "task",
                task.name(),
                "since",
                date(task.since(), zone),
                "due",
                task.due() == null ? "" : date(task.due(), zone),
                "state",
                words.text(task.claimed() ? "alarm.claimed" : "alarm.unclaimed", Languages.OF_OFFICERS));
    }

    private String date(Instant instant, ZoneId zone) {
        return instant == null ? null : words.date(LocalDate.ofInstant(instant, zone), Languages.OF_OFFICERS);
    }
}
