package id.tanggap.clock;

import static java.time.temporal.ChronoUnit.SECONDS;

import id.tanggap.agency.Agencies;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of every case. Doing again what was done has no effect, and neither has meeting, stopping, pausing or
 * resuming a clock that does not run, so callers need not ask first.
 *
 * <p>Rule: docs/rules.md §2 (limits), §4 (disputes between agencies stop nothing), §6 (nothing resets a clock).
 */
@Component
@Transactional
public class CaseClocks {

    private final CaseClockRepository clocks;
    private final Calendars calendars;
    private final Agencies agencies;
    private final LimitPolicy limits;
    private final Clock time;
    private final ApplicationEventPublisher events;

    CaseClocks(
            CaseClockRepository clocks,
            Calendars calendars,
            Agencies agencies,
            LimitPolicy limits,
            Clock time,
            ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.agencies = agencies;
        this.limits = limits;
        this.time = time;
        this.events = events;
    }

    /**
     * Starts a clock now. No effect when it runs, or when it ended and is not recurring; an ended recurring clock
     * starts anew, as a new round.
     *
     * @param complaintClass class of the report, or null while it has none
     * @param instansi agency in charge; a unit stands for its instansi
     * @throws id.tanggap.agency.UnknownAgency when there is no such agency
     */
    public void start(String caseNumber, ClockKind kind, String complaintClass, String instansi) {
        Optional<CaseClock> last = latest(caseNumber, kind);
        if (last.isPresent() && (last.get().running() || !kind.recurring())) {
            return;
        }
        CaseClock clock =
                new CaseClock(caseNumber, kind, last.map(CaseClock::round).orElse(0) + 1, now());
        adopt(clock, complaintClass, instansi);
        project(clock);
        clocks.save(clock);
    }

    /** What the clock measures has happened. The first time counts. Publishes {@link ClockEnded}. */
    public void meet(String caseNumber, ClockKind kind) {
        running(caseNumber, kind).ifPresent(clock -> end(clock, open -> open.meet(now())));
    }

    /** The case is over: every running clock ends without being met. Publishes {@link ClockEnded} for each. */
    public void stop(String caseNumber) {
        clocks.findByCaseNumberOrderById(caseNumber).stream()
                .filter(CaseClock::running)
                .forEach(clock -> end(clock, open -> open.end(now())));
    }

    /**
     * Waits for the reporter from now on. No effect when it waits already.
     *
     * @throws IllegalClockChange without a reason
     */
    public void pause(String caseNumber, ClockKind kind, String reason) {
        running(caseNumber, kind)
                .filter(clock -> !clock.paused())
                .ifPresent(clock -> change(clock, running -> running.pause(now(), reason)));
    }

    /** The reporter has answered, or need not any more. */
    public void resume(String caseNumber, ClockKind kind) {
        running(caseNumber, kind)
                .filter(CaseClock::paused)
                .ifPresent(clock -> change(clock, paused -> paused.resume(now())));
    }

    /**
     * A met clock runs again, because the answer was disputed with success. The time since then in which the reporter's
     * reply was awaited counts as a pause. No effect when it runs.
     *
     * @param pausedSince when the answer was given
     * @throws IllegalClockChange when the clock was never met, without a reason, or when the pause would begin before
     *     the clock or in the future
     */
    public void reopen(String caseNumber, ClockKind kind, Instant pausedSince, String reason) {
        CaseClock clock = latest(caseNumber, kind)
                .orElseThrow(() -> new IllegalClockChange("Case " + caseNumber + " has no clock " + kind));
        if (!clock.running()) {
            change(clock, met -> met.reopen(pausedSince.truncatedTo(SECONDS), now(), reason));
        }
    }

    /**
     * Gives a running clock more working days.
     *
     * @throws IllegalClockChange when it does not run, is overdue, was extended before, or without a reason
     */
    public void extend(String caseNumber, ClockKind kind, int workingDays, String reason) {
        CaseClock clock = running(caseNumber, kind)
                .orElseThrow(() -> new IllegalClockChange("Case " + caseNumber + " has no running clock " + kind));
        project(clock);
        change(clock, running -> running.extend(workingDays, now(), reason));
    }

    /**
     * A new class or instansi: the limit of these from the same start, as the version of the limits says with which the
     * clock started. No effect on a clock that does not run; and a longer limit has none on a clock that is overdue,
     * for a breach stays a breach.
     */
    public void reproject(String caseNumber, ClockKind kind, String newClass, String agency) {
        running(caseNumber, kind).ifPresent(clock -> {
            project(clock);
            String instansi = agencies.instansiOf(agency);
            Limit kept = clock.limit();
            Limit limit = limits.limitFor(kind, newClass, instansi, startDay(clock, instansi), kept.version());
            if (!clock.overdue(now()) || limit.workingDays() <= kept.workingDays()) {
                change(clock, running -> running.adopt(newClass, instansi, limit));
            }
        });
    }

    /** What the clock shows now; of a recurring clock the last round. */
    @Transactional(readOnly = true)
    public Optional<Reading> find(String caseNumber, ClockKind kind) {
        return latest(caseNumber, kind).map(this::read);
    }

    /** Whether the clock runs though its time is over. */
    @Transactional(readOnly = true)
    public boolean isOverdue(String caseNumber, ClockKind kind) {
        return find(caseNumber, kind).filter(reading -> reading.overdue(now())).isPresent();
    }

    /** What all clocks of a case show now, every round, in the order of their start. */
    @Transactional(readOnly = true)
    public List<Reading> of(String caseNumber) {
        return clocks.findByCaseNumberOrderById(caseNumber).stream()
                .map(this::read)
                .toList();
    }

    /** Projects the next hundred open clocks; returns the last id, or empty when there was none left. */
    Optional<Long> reprojectOpenAfter(long id) {
        List<CaseClock> open = clocks.findTop100ByEndedAtIsNullAndIdGreaterThanOrderById(id);
        open.forEach(clock -> change(clock, same -> {}));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(open.get(open.size() - 1).id());
    }

    private Optional<CaseClock> latest(String caseNumber, ClockKind kind) {
        return clocks.findFirstByCaseNumberAndKindOrderByRoundDesc(caseNumber, kind);
    }

    private Optional<CaseClock> running(String caseNumber, ClockKind kind) {
        return latest(caseNumber, kind).filter(CaseClock::running);
    }

    private void change(CaseClock clock, Consumer<CaseClock> change) {
        LocalDate before = clock.dueDay();
        change.accept(clock);
        project(clock);
        if (!clock.dueDay().equals(before)) {
            events.publishEvent(new ClockMoved(clock.caseNumber(), clock.kind(), before, clock.dueDay()));
        }
    }

    /** The last projection is made while it still runs, so that it holds for good. */
    private void end(CaseClock clock, Consumer<CaseClock> ending) {
        project(clock);
        ending.accept(clock);
        events.publishEvent(new ClockEnded(clock.caseNumber(), clock.kind()));
    }

    private void adopt(CaseClock clock, String complaintClass, String agency) {
        String instansi = agencies.instansiOf(agency);
        LocalDate startDay = startDay(clock, instansi);
        clock.adopt(complaintClass, instansi, limits.limitFor(clock.kind(), complaintClass, instansi, startDay));
    }

    private LocalDate startDay(CaseClock clock, String instansi) {
        return clock.startDay(agencies.zoneOf(instansi));
    }

    private void project(CaseClock clock) {
        clock.project(days(clock), zone(clock));
    }

    private Reading read(CaseClock clock) {
        return clock.read(days(clock), zone(clock));
    }

    private CountedDays days(CaseClock clock) {
        return clock.days(calendars.of(clock.instansi()), zone(clock), now());
    }

    private ZoneId zone(CaseClock clock) {
        return agencies.zoneOf(clock.instansi());
    }

    private Instant now() {
        return time.instant().truncatedTo(SECONDS);
    }
}
