package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.AgencyLevel;
import id.tanggap.agency.ReferenceRow;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A checked row of {@code holidays.csv}. */
record HolidayRow(Key at, HolidayKind kind, String name) {

    /** A day is off once per agency, whatever the number of feasts. */
    record Key(String agency, LocalDate day) {}

    CalendarDay listed() {
        return new CalendarDay(at.agency, at.day, kind, name);
    }

    static Map<Key, HolidayRow> from(List<ReferenceRow> rows, Agencies agencies) {
        Map<Key, HolidayRow> holidays = new LinkedHashMap<>();
        for (ReferenceRow row : rows) {
            HolidayRow holiday = from(row, agencies);
            if (holidays.put(holiday.at, holiday) != null) {
                throw row.malformed(holiday.at.day + " stands here a second time; put both names into one row");
            }
        }
        return holidays;
    }

    private static HolidayRow from(ReferenceRow row, Agencies agencies) {
        HolidayKind kind = row.parsed("kind", HolidayKind::of);
        String agency = row.optional("agency");
        if ((kind == HolidayKind.OWN) != (agency != null)) {
            throw row.malformed("agency is for the kind libur_instansi, and for that one only");
        }
        if (agency != null && !isInstansi(agency, agencies)) {
            throw row.malformed("\"" + agency + "\" is no instansi");
        }
        Key at = new Key(agency == null ? agencies.national().code() : agency, row.date("date"));
        return new HolidayRow(at, kind, row.name("name"));
    }

    private static boolean isInstansi(String code, Agencies agencies) {
        return agencies.find(code)
                .map(Agency::level)
                .filter(level -> level == AgencyLevel.INSTANSI)
                .isPresent();
    }
}
