package id.tanggap.escalation;

import id.tanggap.clock.ClockKind;
import id.tanggap.clock.Reading;
import id.tanggap.key.TrackingNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The claim to a rung of one clock's ladder; its unique constraint makes the rung happen once. */
@Entity
@Table(name = "escalation_rung")
class EscalationRung {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private TrackingNumber trackingNumber;

    @Enumerated(EnumType.STRING)
    private ClockKind clockKind;

    private int clockRound;
    private int rung;
    private String told;
    private Instant raisedAt;
    private String answer;
    private Long answerEntry;
    private String answeredBy;
    private Instant answeredAt;
    private boolean taskLost;

    protected EscalationRung() {}

    EscalationRung(
            TrackingNumber trackingNumber,
            ClockKind clockKind,
            int clockRound,
            int rung,
            String told,
            Instant raisedAt) {
        this.trackingNumber = trackingNumber;
        this.clockKind = clockKind;
        this.clockRound = clockRound;
        this.rung = rung;
        this.told = told;
        this.raisedAt = raisedAt;
    }

    /**
     * What those who were told did about it.
     *
     * @param entry of the conversation, where the words are
     */
    void answer(String decision, Long entry, String officer, Instant now) {
        answer = decision;
        answerEntry = entry;
        answeredBy = officer;
        answeredAt = now;
    }

    /** Its task went with its process: it comes once more, unless somebody had answered. */
    void loseTask() {
        taskLost = answeredAt == null;
    }

    void bringBack() {
        taskLost = false;
    }

    boolean isTaskLost() {
        return taskLost;
    }

    TrackingNumber trackingNumber() {
        return trackingNumber;
    }

    /** Whether it is a rung of the ladder of the clock that shows this. */
    boolean isOf(Reading reading) {
        return clockKind == reading.kind() && clockRound == reading.round();
    }

    ClockKind clockKind() {
        return clockKind;
    }

    int rung() {
        return rung;
    }

    String told() {
        return told;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    /** Code of the decision; null while there is none. */
    String answer() {
        return answer;
    }

    Long answerEntry() {
        return answerEntry;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
