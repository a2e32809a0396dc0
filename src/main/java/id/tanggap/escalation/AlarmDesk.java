package id.tanggap.escalation;

import id.tanggap.agency.Officer;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.PlainText;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who are told of an alarm see of it, and what they answer. Rule: docs/rules.md §6. */
@Service
@Transactional
public class AlarmDesk {

    private final Alarms alarms;
    private final Teams teams;
    private final Clock clock;

    AlarmDesk(Alarms alarms, Teams teams, Clock clock) {
        this.alarms = alarms;
        this.teams = teams;
        this.clock = clock;
    }

    /** The alarm with this key. */
    @Transactional(readOnly = true)
    public Alarm read(String key) {
        return alarms.findById(Alarm.id(key)).orElseThrow();
    }

    /** The alarm, locked until the caller's transaction ends. */
    public Alarm lock(String key) {
        return alarms.lock(Alarm.id(key)).orElseThrow();
    }

    /** What waits for the team now, the most urgent first. */
    @Transactional(readOnly = true)
    public List<TeamTask> tasks(Alarm alarm, int atMost) {
        return teams.tasksOf(alarm.team(), atMost).stream()
                .filter(task -> alarm.cause() != AlarmCause.UNCLAIMED || !task.claimed())
                .toList();
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
