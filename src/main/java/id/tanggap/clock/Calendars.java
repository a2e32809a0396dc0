package id.tanggap.clock;

import id.tanggap.agency.Agencies;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The working calendar of every instansi: national holidays and joint leave, and the instansi's own days off.
 *
 * <p>Held in memory and read again after a minute, so that a node notices days that another node loaded.
 */
@Component
public class Calendars {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Holidays holidays;
    private final Agencies agencies;
    private volatile Snapshot snapshot;

    Calendars(Holidays holidays, Agencies agencies) {
        this.holidays = holidays;
        this.agencies = agencies;
        refresh();
    }

    /**
     * The calendar of an instansi, or of the instansi to which a unit belongs.
     *
     * @throws id.tanggap.agency.UnknownAgency when no agency has this code
     */
    public WorkingCalendar of(String instansi) {
        if (snapshot.isStale()) {
            refresh();
        }
        return snapshot.of(agencies.instansiOf(instansi), agencies.national().code());
    }

    /** Reads the days off again; call it after they changed. */
    public void refresh() {
        // Real time on purpose: the age of a cache has nothing to do with the time of the cases.
        snapshot = new Snapshot(holidays.all(), System.nanoTime(), new ConcurrentHashMap<>());
    }

    private record Snapshot(List<Holiday> days, long readAt, Map<String, WorkingCalendar> calendars) {

        boolean isStale() {
            return System.nanoTime() - readAt > FRESH.toNanos();
        }

        WorkingCalendar of(String instansi, String national) {
            return calendars.computeIfAbsent(
                    instansi,
                    own -> new WorkingCalendar(days.stream()
                            .filter(day -> day.agency().equals(national)
                                    || day.agency().equals(own))
                            .map(Holiday::dayOff)
                            .toList()));
        }
    }
}
