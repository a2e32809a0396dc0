package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Entry;
import id.tanggap.audit.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only pen that writes days off. In one transaction the days change, both journals say so, and a walk over the open
 * clocks is asked for.
 */
@Component
class CalendarBook {

    private final HolidayRepository holidays;
    private final CalendarVersion version;
    private final CalendarChanges changes;
    private final Journal journal;
    private final CalendarReprojections runs;
    private final OpenClocks clocks;
    private final Agencies agencies;
    private final Clock time;
    private final ApplicationEventPublisher events;

    CalendarBook(
            HolidayRepository holidays,
            CalendarVersion version,
            CalendarChanges changes,
            Journal journal,
            CalendarReprojections runs,
            OpenClocks clocks,
            Agencies agencies,
            Clock time,
            ApplicationEventPublisher events) {
        this.holidays = holidays;
        this.version = version;
        this.changes = changes;
        this.journal = journal;
        this.runs = runs;
        this.clocks = clocks;
        this.agencies = agencies;
        this.time = time;
        this.events = events;
    }

    /**
     * Writes what the plan makes of the days as they stand once nobody else can change them.
     *
     * @return number of the change in the journal; empty when the plan changes nothing
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public Optional<Long> write(
            CalendarEntry entry, HolidayOrigin origin, Function<Map<HolidayRow.Key, Holiday>, List<DayChange>> plan) {
        version.lock();
        Map<HolidayRow.Key, Holiday> known = holidays.byKey();
        List<DayChange> days = plan.apply(Map.copyOf(known));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        days.forEach(change -> write(change, origin, known));
        Instant now = time.instant();
        long number = changes.save(new CalendarChange(entry, now, days)).id();
        note(entry, number);
        ask(number, days, now);
        version.advance();
        events.publishEvent(new CalendarChanged());
        return Optional.of(number);
    }

    private void note(CalendarEntry entry, long number) {
        String actor = Objects.requireNonNullElse(entry.by(), Entry.SYSTEM);
        journal.note(Deed.CALENDAR_CHANGED, actor, entry.agency(), entry.agency(), String.valueOf(number));
    }

    private void write(DayChange change, HolidayOrigin origin, Map<HolidayRow.Key, Holiday> known) {
        Holiday holiday = known.getOrDefault(
                new HolidayRow.Key(change.agency(), change.day()), new Holiday(change.agency(), change.day()));
        if (change.after() == null) {
            holiday.withdraw(origin);
        } else {
            holiday.declare(change.after().kind(), change.after().name(), origin);
        }
        holidays.save(holiday);
    }

    private void ask(long number, List<DayChange> changes, Instant now) {
        ClockWindow window = ClockWindow.of(changes, agencies.national().code());
        int total = window == null ? 0 : clocks.countTouched(window, now);
        runs.save(new CalendarReprojection(number, window, changes.get(0).day(), total, now));
    }
}
