package id.tanggap.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * By when a clock is to be met: a deadline falls at the end of its day. Rule: docs/rules.md §2.
 *
 * @param day the last one on which it is met in time
 * @param end the first instant at which it is too late
 */
@Embeddable
record DueDate(
        @Column(name = "due_day") LocalDate day,
        @Column(name = "due_at") @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant end) {

    static DueDate on(LocalDate day, ZoneId zone) {
        return new DueDate(day, endOf(day, zone));
    }

    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    boolean isOver(Instant now) {
        return !now.isBefore(end);
    }
}
