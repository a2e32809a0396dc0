package id.tanggap.replay;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** When officers act: Monday to Friday, 08:00 to 16:00. They do not know holidays: some work then, which is allowed. */
final class OfficeHours {

    /** Minutes of a working day. */
    static final int DAY = 8 * 60;

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = OPENS.plusMinutes(DAY);

    private final ZoneId zone;

    OfficeHours(ZoneId zone) {
        this.zone = zone;
    }

    /** The moment after so many working minutes; never outside office hours. */
    Instant after(Instant from, int minutes) {
        ZonedDateTime moment = opened(from.atZone(zone).truncatedTo(ChronoUnit.MINUTES));
        for (int days = minutes / DAY; days > 0; days--) {
            moment = opened(moment.plusDays(1));
        }
        int rest = minutes % DAY;
        int today = (int) ChronoUnit.MINUTES.between(moment.toLocalTime(), CLOSES);
        return (rest < today
                        ? moment.plusMinutes(rest)
                        : opened(moment.plusDays(1).with(OPENS)).plusMinutes(rest - today))
                .toInstant();
    }

    private static ZonedDateTime opened(ZonedDateTime moment) {
        ZonedDateTime open = moment;
        if (open.toLocalTime().isBefore(OPENS)) {
            open = open.with(OPENS);
        } else if (!open.toLocalTime().isBefore(CLOSES)) {
            open = open.plusDays(1).with(OPENS);
        }
        while (open.getDayOfWeek() == DayOfWeek.SATURDAY || open.getDayOfWeek() == DayOfWeek.SUNDAY) {
            open = open.plusDays(1).with(OPENS);
        }
        return open;
    }
}
