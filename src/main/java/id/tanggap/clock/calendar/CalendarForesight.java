package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
import id.tanggap.key.TrackingNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Says beforehand which deadlines a change would move, batch by batch, with the arithmetic of the clocks themselves. */
@Component
class CalendarForesight {

    private static final int BATCH = 500;
    private static final int SHOWN = 20;

    /** Somebody waits for the answer; beyond this it says "at least". */
    private static final int MOST = 100_000;

    private final OpenClockWalk clocks;
    private final Calendars calendars;
    private final Agencies agencies;
    private final Clock time;

    CalendarForesight(OpenClockWalk clocks, Calendars calendars, Agencies agencies, Clock time) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.agencies = agencies;
        this.time = time;
    }

    CalendarOutlook of(List<DayChange> changes) {
        ClockWindow window = ClockWindow.of(changes, agencies.national().code());
        List<ForeseenMove> first = new ArrayList<>();
        Set<TrackingNumber> cases = new HashSet<>();
        int seen = 0;
        int moved = 0;
        long last = 0;
        boolean complete = window == null;
        Function<String, WorkingCalendar> asIf = calendars.asIf(changes);
        while (!complete && seen < MOST) {
            ForeseenClocks batch = clocks.foresee(window, last, BATCH, asIf);
            batch.moves().stream().limit(SHOWN - first.size()).forEach(first::add);
            batch.moves().forEach(move -> cases.add(move.caseNumber()));
            seen += batch.seen();
            moved += batch.moves().size();
            last = batch.lastId();
            complete = batch.seen() < BATCH;
        }
        LocalDate today =
                LocalDate.ofInstant(time.instant(), agencies.national().zone());
        boolean past = changes.stream().anyMatch(change -> change.day().isBefore(today));
        return new CalendarOutlook(changes, moved, cases.size(), complete, first, past);
    }
}
