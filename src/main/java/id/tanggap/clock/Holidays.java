package id.tanggap.clock;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.ReferenceSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Brings the days off in line with {@code holidays.csv} when the bean is made. Joint leave is amended during a year: an
 * amended file takes effect with the next start.
 */
@Component
class Holidays {

    private final HolidayRepository holidays;
    private final boolean changed;

    Holidays(ReferenceSource source, Agencies agencies, HolidayRepository holidays) {
        this.holidays = holidays;
        Map<HolidayRow.Key, HolidayRow> rows =
                HolidayRow.from(source.rows("holidays.csv", "date", "kind", "name", "agency"), agencies);
        this.changed = source.apply(() -> store(rows));
    }

    /** Whether this start added or withdrew a day, so that open clocks must be projected again. */
    boolean changed() {
        return changed;
    }

    /** The days off of all agencies, as stored now. */
    List<Holiday> all() {
        return holidays.findByActiveTrue();
    }

    private boolean store(Map<HolidayRow.Key, HolidayRow> rows) {
        Map<HolidayRow.Key, Holiday> known = new HashMap<>();
        holidays.findAll().forEach(holiday -> known.put(new HolidayRow.Key(holiday.agency(), holiday.day()), holiday));
        boolean moved = false;
        for (HolidayRow row : rows.values()) {
            Holiday holiday = known.computeIfAbsent(row.at(), at -> new Holiday(at.agency(), at.day()));
            moved |= holiday.declare(row.kind(), row.name());
        }
        for (Map.Entry<HolidayRow.Key, Holiday> entry : known.entrySet()) {
            moved |= !rows.containsKey(entry.getKey()) && entry.getValue().withdraw();
        }
        holidays.saveAll(known.values());
        return moved;
    }
}
