package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The working calendar of every instansi: national holidays and joint leave, and the instansi's own days off.
 *
 * <p>Held in memory, whole. A transaction that stores a deadline compares the count of changes first and keeps it from
 * moving ({@link #hold()}), so that no node stores by a calendar that is no more. Whoever only reads compares it once
 * a second.
 */
@Component
public class Calendars {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Holidays holidays;
    private final Agencies agencies;
    private final CalendarVersion version;
    private final AtomicReference<Snapshot> latest = new AtomicReference<>();
    private volatile long lookedAt;

    Calendars(Holidays holidays, Agencies agencies, CalendarVersion version) {
        this.holidays = holidays;
        this.agencies = agencies;
        this.version = version;
        refresh();
    }

    /**
     * The calendar of an instansi, or of the instansi to which a unit belongs.
     *
     * @throws id.tanggap.agency.UnknownAgency when no agency has this code
     */
    public WorkingCalendar of(String instansi) {
        var held = (Snapshot) TransactionSynchronizationManager.getResource(this);
        // Real time on purpose: the age of a cache has nothing to do with the time of the cases.
        if (held == null && System.nanoTime() - lookedAt > FRESH.toNanos()) {
            asOf(version.now());
        }
        Snapshot days = held == null ? latest.get() : held;
        return days.of(agencies.instansiOf(instansi), agencies.national().code());
    }

    /** Reads the days off again. */
    public void refresh() {
        // The count first: days that change meanwhile are read twice, never missed.
        Snapshot read = read(version.now());
        if (TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.unbindResource(this);
            TransactionSynchronizationManager.bindResource(this, read);
        }
    }

    /** Until the transaction ends, the calendars are what they are now, on every node. */
    public void hold() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, asOf(version.hold()));
        TransactionSynchronizationManager.registerSynchronization(new Release());
    }

    /** The calendars as they would be after these changes. */
    Function<String, WorkingCalendar> asIf(List<DayChange> changes) {
        Snapshot now = latest.get();
        Stream<CalendarDay> kept = now.days().stream()
                .filter(day -> changes.stream().noneMatch(change -> day.isAt(change.agency(), change.day())));
        Stream<CalendarDay> added = changes.stream().map(DayChange::after).filter(day -> day != null);
        Snapshot then = new Snapshot(now.version(), Stream.concat(kept, added).toList(), new ConcurrentHashMap<>());
        return instansi ->
                then.of(agencies.instansiOf(instansi), agencies.national().code());
    }

    @TransactionalEventListener
    void on(CalendarChanged changed) {
        refresh();
    }

    private Snapshot asOf(long count) {
        Snapshot known = latest.get();
        if (known.version() != count) {
            return read(count);
        }
        lookedAt = System.nanoTime();
        return known;
    }

    /** Whoever was slow to read does not put an older snapshot in the place of a newer one. */
    private Snapshot read(long count) {
        var days = new Snapshot(count, holidays.all(), new ConcurrentHashMap<>());
        latest.accumulateAndGet(
                days, (known, read) -> known != null && known.version() > read.version() ? known : read);
        lookedAt = System.nanoTime();
        return days;
    }

    private record Snapshot(long version, List<CalendarDay> days, Map<String, WorkingCalendar> calendars) {

        WorkingCalendar of(String instansi, String national) {
            return calendars.computeIfAbsent(
                    instansi,
                    own -> new WorkingCalendar(days.stream()
                            .filter(day -> day.agency().equals(national)
                                    || day.agency().equals(own))
                            .map(CalendarDay::dayOff)
                            .toList()));
        }
    }

    private class Release implements TransactionSynchronization {

        private Object suspended;

        @Override
        public void suspend() {
            suspended = TransactionSynchronizationManager.unbindResource(Calendars.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Calendars.this, suspended);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Calendars.this);
        }
    }
}
