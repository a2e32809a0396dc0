package id.tanggap.escalation;

import static java.util.stream.Collectors.toSet;

import id.tanggap.agency.Officer;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Viewers;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.PlainText;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who are told of an alarm see of it, and what they answer. Rule: docs/rules.md §6. */
@Service
@Transactional
public class AlarmLog {

    private final Alarms alarms;
    private final Teams teams;
    private final CaseLog cases;
    private final Viewers viewers;
    private final Clock clock;

    AlarmLog(Alarms alarms, Teams teams, CaseLog cases, Viewers viewers, Clock clock) {
        this.alarms = alarms;
        this.teams = teams;
        this.cases = cases;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** The alarm with this key. */
    @Transactional(readOnly = true)
    public Alarm read(String key) {
        return alarms.findById(Alarm.id(key)).orElseThrow();
    }

    /** Every alarm that lasts, oldest first. */
    @Transactional(readOnly = true)
    public List<Alarm> lasting() {
        return alarms.findByOpenKeyIsNotNullOrderById();
    }

    /** The alarm, locked until the caller's transaction ends. */
    public Alarm lock(String key) {
        return alarms.lock(Alarm.id(key)).orElseThrow();
    }

    /** Whoever was told reads it, whoever has the task by the model. */
    public boolean mayRead(Alarm alarm, Officer officer) {
        Set<String> groups = officer.groups();
        return Arrays.stream(alarm.told().split(",")).anyMatch(groups::contains);
    }

    /** What waits for the team now, the most urgent first; what is about the officer's own unit is not named. */
    @Transactional(readOnly = true)
    public List<TeamTask> tasks(Alarm alarm, Officer officer, int atMost) {
        List<TeamTask> waiting = teams.tasksOf(alarm.team(), atMost).stream()
                .filter(task -> alarm.cause() != AlarmCause.UNCLAIMED || !task.claimed())
                .toList();
        Set<TrackingNumber> accusing = accusing(waiting, officer);
        return waiting.stream()
                .filter(task -> task.trackingNumber().filter(accusing::contains).isEmpty())
                .toList();
    }

    /** How many waited when it was last looked, without those that are not named to this officer. */
    @Transactional(readOnly = true)
    public int count(Alarm alarm, Officer officer, int atMost) {
        List<TeamTask> waiting = teams.tasksOf(alarm.team(), atMost);
        return Math.max(0, alarm.tasks() - accusing(waiting, officer).size());
    }

    private Set<TrackingNumber> accusing(List<TeamTask> waiting, Officer officer) {
        return cases
                .read(waiting.stream()
                        .flatMap(task -> task.trackingNumber().stream())
                        .toList())
                .stream()
                .filter(complaint -> viewers.isAccused(officer, complaint))
                .map(Complaint::trackingNumber)
                .collect(toSet());
    }

    /**
     * Keeps what somebody does about an alarm. The alarm lasts until its cause is gone.
     *
     * @throws InvalidInput if nothing is said, or too much
     */
    public void answer(String key, Officer officer, String note) {
        InvalidInput.requireText(note, "note", "alarm.answer.required");
        lock(key).answer(officer.username(), PlainText.of(note), clock.instant());
    }
}
