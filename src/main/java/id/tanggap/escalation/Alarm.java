package id.tanggap.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Nobody is home: work waits for a team and will not be done. There is one alarm for each cause and team at a time,
 * however many tasks are concerned; it lasts until the cause is gone, answered or not. Rule: docs/rules.md §6.
 */
@Entity
@Table(name = "presence_alarm")
public class Alarm {

    private static final String PREFIX = "ALARM-";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String openKey;

    @Enumerated(EnumType.STRING)
    private AlarmCause cause;

    private String team;
    private String told;
    private LocalDate absentFrom;
    private int tasks;
    private Instant oldestAt;
    private Instant nextDueAt;
    private Instant raisedAt;
    private Instant answeredAt;
    private String answeredBy;
    private String answer;
    private Instant endedAt;

    protected Alarm() {}

    static Long id(String key) {
        return Long.valueOf(key.substring(PREFIX.length()));
    }

    /** Names the alarm everywhere: {@code ALARM-17}. */
    public String key() {
        return PREFIX + id;
    }

    String openKey() {
        return openKey;
    }

    public AlarmCause cause() {
        return cause;
    }

    /** Group id of the officers whom the work waits for. */
    public String team() {
        return team;
    }

    /** Group ids of those who were told, separated by commas. */
    public String told() {
        return told;
    }

    /** Last day on which somebody of the team worked, or, later than that, the day on which the work came. */
    public LocalDate absentFrom() {
        return absentFrom;
    }

    /** How many tasks waited when it was last looked. */
    public int tasks() {
        return tasks;
    }

    public Instant oldestAt() {
        return oldestAt;
    }

    /** The next last day among the tasks; null if none has one. */
    public Instant nextDueAt() {
        return nextDueAt;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** When somebody said what is done about it, or null. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** When its cause was found gone, or null. */
    public Instant endedAt() {
        return endedAt;
    }

    /** It was looked again, and still is so. */
    void stillSo(Finding finding) {
        absentFrom = finding.absentFrom();
        tasks = finding.waiting().tasks();
        oldestAt = finding.waiting().oldest();
        nextDueAt = finding.waiting().nextDue();
    }

    void answer(String username, String text, Instant now) {
        answeredAt = now;
        answeredBy = username;
        answer = text;
    }

    void end(Instant now) {
        openKey = null;
        endedAt = now;
    }
}
