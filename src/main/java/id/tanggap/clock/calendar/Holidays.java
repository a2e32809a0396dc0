package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.ReferenceSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Brings the days off in line with {@code holidays.csv} when the bean is made, but for those on which an administrator
 * has decided: they stay as decided, whatever the file says.
 */
@Component
class Holidays {

    private final HolidayRepository holidays;
    private final Optional<Long> change;

    Holidays(ReferenceSource source, Agencies agencies, HolidayRepository holidays, CalendarBook book) {
        this.holidays = holidays;
        Map<HolidayRow.Key, HolidayRow> rows =
                HolidayRow.from(source.rows("holidays.csv", "date", "kind", "name", "agency"), agencies);
        var entry = new CalendarEntry(agencies.national().code(), null, null, true);
        this.change = source.apply(() -> book.write(entry, HolidayOrigin.FILE, known -> differences(rows, known)));
    }

    /** Number of the change that this start made; empty when the file says nothing new. */
    Optional<Long> change() {
        return change;
    }

    /** The days off of all agencies, as stored now. */
    List<CalendarDay> all() {
        return holidays.findByActiveTrue().stream().map(Holiday::listed).toList();
    }

    private static List<DayChange> differences(
            Map<HolidayRow.Key, HolidayRow> rows, Map<HolidayRow.Key, Holiday> known) {
        List<DayChange> differences = new ArrayList<>();
        rows.forEach((at, row) -> {
            Holiday holiday = known.get(at);
            CalendarDay before = holiday == null || !holiday.active() ? null : holiday.listed();
            if ((holiday == null || holiday.origin() == HolidayOrigin.FILE)
                    && !row.listed().equals(before)) {
                differences.add(new DayChange(at.agency(), at.day(), before, row.listed()));
            }
        });
        known.forEach((at, holiday) -> {
            if (holiday.active() && holiday.origin() == HolidayOrigin.FILE && !rows.containsKey(at)) {
                differences.add(new DayChange(at.agency(), at.day(), holiday.listed(), null));
            }
        });
        return differences;
    }
}
