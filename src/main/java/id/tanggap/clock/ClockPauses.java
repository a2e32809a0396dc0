package id.tanggap.clock;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The account of the times in which a clock waited for the reporter. Rule: docs/rules.md §2. */
@Embeddable
class ClockPauses {

    private boolean paused;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_clock_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<ClockPause> entries = new ArrayList<>();

    void begin(Instant now, Grounds grounds) {
        entries.add(new ClockPause(now, grounds));
        paused = true;
    }

    void end(Instant now) {
        entries.stream().filter(ClockPause::open).forEach(pause -> pause.end(now));
        paused = false;
    }

    /** One more that is over. */
    void add(ClockPause pause) {
        entries.add(pause);
    }

    boolean paused() {
        return paused;
    }

    /** The days that they cover; an open pause is taken to end now. */
    List<PausedDays> days(ZoneId zone, Instant now) {
        return entries.stream().map(pause -> pause.days(zone, now)).toList();
    }
}
