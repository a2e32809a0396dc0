package id.tanggap.replay;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Moves a stream of the past into the future by whole weeks: the application's clock only goes forward, and weekday and
 * time of day matter to working days.
 */
record CalendarShift(long weeks, ZoneId zone) {

    /** The smallest shift that brings the first arrival behind this moment. */
    static CalendarShift behind(Instant now, LocalDateTime first, ZoneId zone) {
        LocalDateTime today = LocalDateTime.ofInstant(now, zone);
        long weeks = Math.max(0, ChronoUnit.WEEKS.between(first, today));
        while (!first.plusWeeks(weeks).isAfter(today)) {
            weeks++;
        }
        return new CalendarShift(weeks, zone);
    }

    Instant of(LocalDateTime moment) {
        return moment.plusWeeks(weeks).atZone(zone).toInstant();
    }
}
