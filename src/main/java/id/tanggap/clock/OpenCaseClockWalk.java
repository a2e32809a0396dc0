package id.tanggap.clock;

import static java.util.stream.Collectors.toCollection;

import id.tanggap.clock.ClockMoves.Move;
import id.tanggap.clock.calendar.ClockWindow;
import id.tanggap.clock.calendar.ForeseenClocks;
import id.tanggap.clock.calendar.ForeseenMove;
import id.tanggap.clock.calendar.OpenClockWalk;
import id.tanggap.clock.calendar.WalkedClocks;
import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.key.TrackingNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the open clocks of cases follow the calendar; what does not move costs no write. Rule: docs/rules.md §2. */
@Component
@Transactional
class OpenCaseClockWalk implements OpenClockWalk {

    private final CaseClockRepository clocks;
    private final ClockProjection projection;
    private final ClockMoves moves;
    private final ApplicationEventPublisher events;

    OpenCaseClockWalk(
            CaseClockRepository clocks,
            ClockProjection projection,
            ClockMoves moves,
            ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.projection = projection;
        this.moves = moves;
        this.events = events;
    }

    @Override
    public WalkedClocks walk(ClockWindow window, long after, int limit, long change) {
        List<ClockRef> batch = clocks.touched(window, projection.now(), after, limit);
        if (batch.isEmpty()) {
            return new WalkedClocks(after, 0, 0);
        }
        // The cases first, as everybody does; what is read before the lock may be gone after it.
        events.publishEvent(
                new CasesAboutToMove(batch.stream().map(ClockRef::caseNumber).collect(toCollection(TreeSet::new))));
        MoveCause holiday = MoveCause.holiday(change);
        List<Move> moved = new ArrayList<>();
        Set<TrackingNumber> overdue = new TreeSet<>();
        for (CaseClock clock : open(batch)) {
            if (clock.overdue(projection.now()) && clock.kind().hasLadder()) {
                overdue.add(clock.caseNumber());
            }
            projection.move(clock, holiday, same -> {}).ifPresent(moved::add);
        }
        moves.note(moved, holiday, projection.now());
        if (!moved.isEmpty() || !overdue.isEmpty()) {
            events.publishEvent(new ClocksMoved(moved.stream().map(Move::event).toList(), overdue));
        }
        return new WalkedClocks(last(batch, after), batch.size(), moved.size());
    }

    @Override
    @Transactional(readOnly = true)
    public ForeseenClocks foresee(ClockWindow window, long after, int limit, Function<String, WorkingCalendar> asIf) {
        List<ClockRef> batch = clocks.touched(window, projection.now(), after, limit);
        List<ForeseenMove> foreseen = new ArrayList<>();
        for (CaseClock clock : open(batch)) {
            LocalDate from = projection.dueDay(clock);
            LocalDate to = projection.dueDay(clock, asIf.apply(clock.instansi()));
            if (!from.equals(to)) {
                foreseen.add(new ForeseenMove(clock.caseNumber(), clock.kind().name(), from, to));
            }
        }
        return new ForeseenClocks(last(batch, after), batch.size(), foreseen);
    }

    private List<CaseClock> open(List<ClockRef> batch) {
        return clocks.findByIdInAndEndedAtIsNullOrderById(
                batch.stream().map(ClockRef::id).toList());
    }

    private static long last(List<ClockRef> batch, long after) {
        return batch.isEmpty() ? after : batch.get(batch.size() - 1).id();
    }
}
