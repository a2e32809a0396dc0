package id.tanggap.clock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.tanggap.agency.Agencies;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private final ClockProjection projection;
    private final Agencies agencies;
    private final LimitPolicy limits;
    private final ClockMoves moves;
    private final ApplicationEventPublisher events;

    CaseClocks(
            CaseClockRepository clocks,
            ClockProjection projection,
            Agencies agencies,
            LimitPolicy limits,
            ClockMoves moves,
            ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.projection = projection;
        this.agencies = agencies;
        this.limits = limits;
        this.moves = moves;
        this.events = events;
    }

    /**
     * Starts a clock now. No effect when it runs, or when it ended and is not recurring; an ended recurring clock
     * starts anew, as a new round.
     *
     * @param complaintClass class of the report, or null while it has none
     * @param instansi agency in charge; a unit stands for its instansi
     * @return whether it began now
     * @throws id.tanggap.agency.UnknownAgency when there is no such agency
     */
    public boolean start(TrackingNumber caseNumber, ClockKind kind, String complaintClass, String instansi) {
        Optional<CaseClock> last = latest(caseNumber, kind);
        if (last.isPresent() && (last.get().running() || !kind.recurring())) {
            return false;
        }
        CaseClock clock =
                new CaseClock(caseNumber, kind, last.map(CaseClock::round).orElse(0) + 1, now());
        adopt(clock, complaintClass, instansi);
        projection.project(clock);
        clocks.save(clock);
        return true;
    }

    /** What the clock measures has happened. The first time counts. Publishes {@link ClockEnded}. */
    public void meet(TrackingNumber caseNumber, ClockKind kind) {
        running(caseNumber, kind).ifPresent(clock -> end(clock, open -> open.meet(now())));
    }

    /**
     * What an ended clock measured has happened after all, so it lasted until now; its deadline stays what it was. No
     * effect while it runs.
     */
    public void meetAfterEnd(TrackingNumber caseNumber, ClockKind kind) {
        latest(caseNumber, kind).filter(clock -> !clock.running()).ifPresent(clock -> clock.meetAfterEnd(now()));
    }

    /** The case is over: every running clock ends without being met. Publishes {@link ClockEnded} for each. */
    public void stop(TrackingNumber caseNumber) {
        clocks.findByCaseNumberOrderById(caseNumber).stream()
                .filter(CaseClock::running)
                .forEach(clock -> end(clock, open -> open.end(now())));
    }

    /** Waits for the reporter from now on. No effect when it waits already. */
    public void pause(TrackingNumber caseNumber, ClockKind kind, Grounds grounds) {
        running(caseNumber, kind)
                .filter(clock -> !clock.paused())
                .ifPresent(clock -> change(clock, MoveCause.PAUSE, running -> running.pause(now(), grounds)));
    }

    /** The reporter has answered, or need not any more. */
    public void resume(TrackingNumber caseNumber, ClockKind kind) {
        running(caseNumber, kind)
                .filter(CaseClock::paused)
                .ifPresent(clock -> change(clock, MoveCause.RESUME, paused -> paused.resume(now())));
    }

    /**
     * A met clock runs again, because what it had met turned out to be nothing. Only the time in which the reporter was
     * waited for, as another clock measured it the last time, counts as a pause; whoever took long to decide gains
     * nobody time. No effect when it runs.
     *
     * @param waited the clock of the reporter
     * @throws IllegalClockChange when the clock was never met, or when the reporter is waited for still or never was
     */
    public void reopen(TrackingNumber caseNumber, ClockKind kind, ClockKind waited, Grounds grounds) {
        CaseClock clock = required(caseNumber, kind);
        if (!clock.running()) {
            ClockPause pause = required(caseNumber, waited).asPause(grounds);
            change(clock, MoveCause.REOPENED, met -> met.reopen(pause));
        }
    }

    /**
     * Gives a running clock more working days.
     *
     * @throws IllegalClockChange when it does not run, is overdue or was extended before
     */
    public void extend(TrackingNumber caseNumber, ClockKind kind, int workingDays, Grounds grounds) {
        CaseClock clock = running(caseNumber, kind)
                .orElseThrow(
                        () -> new IllegalClockChange("ended", "Case " + caseNumber + " has no running clock " + kind));
        projection.project(clock);
        change(clock, MoveCause.EXTENSION, running -> running.extend(workingDays, now(), grounds));
    }

    /**
     * A new class or instansi: the limit of these from the same start, as the version of the limits says with which the
     * clock started. No effect on a clock that does not run; and a longer limit has none on a clock that is overdue,
     * for a breach stays a breach.
     */
    public void reproject(TrackingNumber caseNumber, ClockKind kind, String newClass, String agency) {
        running(caseNumber, kind).ifPresent(clock -> {
            projection.project(clock);
            String instansi = agencies.instansiOf(agency);
            TimeLimit kept = clock.limit();
            TimeLimit limit = limits.limitFor(kind, newClass, instansi, startDay(clock, instansi), kept.version());
            if (!clock.overdue(now()) || limit.workingDays() <= kept.workingDays()) {
                change(clock, MoveCause.CLASS, running -> running.adopt(newClass, instansi, limit));
            }
        });
    }

    /** What the clock shows now; of a recurring clock the last round. */
    @Transactional(readOnly = true)
    public Optional<Reading> find(TrackingNumber caseNumber, ClockKind kind) {
        return latest(caseNumber, kind).map(projection::read);
    }

    /** Whether the clock runs though its time is over. */
    @Transactional(readOnly = true)
    public boolean isOverdue(TrackingNumber caseNumber, ClockKind kind) {
        return find(caseNumber, kind).filter(reading -> reading.overdue(now())).isPresent();
    }

    /** What all clocks of a case show now, every round, in the order of their start. */
    @Transactional(readOnly = true)
    public List<Reading> of(TrackingNumber caseNumber) {
        return clocks.findByCaseNumberOrderById(caseNumber).stream()
                .map(projection::read)
                .toList();
    }

    /** What all clocks of these cases show now, by case. */
    @Transactional(readOnly = true)
    public Map<TrackingNumber, List<Reading>> of(Collection<TrackingNumber> caseNumbers) {
        return clocks.findByCaseNumberInOrderById(caseNumbers).stream()
                .collect(groupingBy(CaseClock::caseNumber, mapping(projection::read, toList())));
    }

    private Optional<CaseClock> latest(TrackingNumber caseNumber, ClockKind kind) {
        return clocks.findFirstByCaseNumberAndKindOrderByRoundDesc(caseNumber, kind);
    }

    private CaseClock required(TrackingNumber caseNumber, ClockKind kind) {
        return latest(caseNumber, kind)
                .orElseThrow(() -> new IllegalClockChange("missing", "Case " + caseNumber + " has no clock " + kind));
    }

    private Optional<CaseClock> running(TrackingNumber caseNumber, ClockKind kind) {
        return latest(caseNumber, kind).filter(CaseClock::running);
    }

    private void change(CaseClock clock, MoveCause cause, Consumer<CaseClock> change) {
        projection.move(clock, cause, change).ifPresent(move -> {
            moves.note(List.of(move), cause, now());
            events.publishEvent(move.event());
        });
    }

    /** The last projection is made while it still runs, so that it holds for good. */
    private void end(CaseClock clock, Consumer<CaseClock> ending) {
        projection.project(clock);
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

    private Instant now() {
        return projection.now();
    }
}
