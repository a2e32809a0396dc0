package id.tanggap.workflow.delegate;

import id.tanggap.agency.Agencies;
import id.tanggap.workflow.Published;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/**
 * The round of working days that belongs to no case. The engine asks for it while it deploys, before its own services
 * are there; so nothing here may need them.
 */
@Published("workday")
public class Workday {

    /** Before offices open, from the west of the country (05.00 WIB) to the east (07.00 WIT). */
    private static final LocalTime MORNING = LocalTime.of(5, 0);

    /** Any day in the past: the round has no beginning. */
    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);

    private final Agencies agencies;

    Workday(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * Early every morning, as an ISO 8601 repetition in the zone of the national admin: a cron string would be read in
     * the zone of whatever machine the engine runs on, and so would the length of a month. Whether a day is a
     * working day differs between agencies, so whoever is woken asks their calendars.
     */
    public String everyMorning() {
        var first = BEGINNING.atTime(MORNING).atZone(agencies.national().zone());
        return "R/" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(first) + "/P1D";
    }
}
