package id.tanggap.clock;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A time in which a clock waited for the reporter, why, and who decided it. */
@Entity
@Table(name = "case_clock_pause")
class ClockPause {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant pausedAt;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant resumedAt;

    private String reason;
    private String pausedBy;

    protected ClockPause() {}

    ClockPause(Instant pausedAt, Grounds grounds) {
        this.pausedAt = pausedAt;
        this.reason = grounds.reason();
        this.pausedBy = grounds.actor();
    }

    boolean open() {
        return resumedAt == null;
    }

    void end(Instant at) {
        resumedAt = at;
    }

    /** The days it covers; an open pause is taken to end now. */
    PausedDays days(ZoneId zone, Instant now) {
        return new PausedDays(day(pausedAt, zone), day(open() ? now : resumedAt, zone));
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
