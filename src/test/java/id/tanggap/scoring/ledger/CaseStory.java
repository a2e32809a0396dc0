package id.tanggap.scoring.ledger;

import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.EntryKind;
import id.tanggap.key.TrackingNumber;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells a case in the facts that the ledger would keep of it. Every weekday is a working day; a unit has 5 of them for
 * its first follow-up and 14 to complete the case.
 */
final class CaseStory {

    static final int FIRST_LIMIT = 5;
    static final int LIMIT = 14;

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final AtomicLong TOLD = new AtomicLong();

    private final TrackingNumber number;
    private final List<Fact> facts = new ArrayList<>();
    private String unit;
    private int disposition;
    private LocalDate disposedOn;

    private CaseStory(TrackingNumber number) {
        this.number = number;
    }

    /** A case by a number of this one's own. */
    static CaseStory of(int number) {
        return new CaseStory(new TrackingNumber("2611-0000-%04d".formatted(number)));
    }

    List<Fact> facts() {
        return facts;
    }

    /** The working days up to a day. */
    static WorkingDays until(LocalDate day) {
        return new WorkingDays(
                day,
                day.minusYears(1)
                        .datesUntil(day.plusDays(1))
                        .filter(one -> !WEEKEND.contains(one.getDayOfWeek()))
                        .toList());
    }

    static LocalDate after(LocalDate day, int workingDays) {
        return day.plusDays(1)
                .datesUntil(day.plusYears(1))
                .filter(one -> !WEEKEND.contains(one.getDayOfWeek()))
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** A unit gets the case, for the first time or from another that gave it up on the same day. */
    CaseStory disposed(String toUnit, LocalDate day) {
        return handedOn(toUnit, day, day);
    }

    /** A unit gets the case from another that had given it up before. */
    CaseStory handedOn(String toUnit, LocalDate day, LocalDate leftOn) {
        unit = toUnit;
        disposition++;
        disposedOn = day;
        LocalDate due = after(day, LIMIT);
        tell(
                FactKind.DISPOSED,
                "DISPOSED",
                day,
                deadline(ClockKind.COMPLETION, LIMIT, due, later(after(due, LIMIT), day)),
                null,
                disposition == 1 ? null : leftOn,
                null);
        return set(ClockKind.FIRST_FOLLOW_UP, day, after(day, FIRST_LIMIT), "DISPOSED");
    }

    /** The deadline of the completion moves, for the reason that the act says. */
    CaseStory moved(LocalDate day, LocalDate due, EntryKind act) {
        return set(ClockKind.COMPLETION, day, due, act.name());
    }

    /** A longer class that comes too late: it counts for nothing but by how many working days it is longer. */
    CaseStory reclassifiedLate(LocalDate day, int longer) {
        LocalDate due = after(disposedOn, LIMIT + longer);
        facts.add(new Fact(
                TOLD.incrementAndGet(),
                FactKind.DEADLINE,
                MovedDeadline.LATE_CLASS,
                new Fact.Turn(number, disposition, unit),
                new Fact.Moment(noon(day), day, YearMonth.from(day)),
                new StatedDeadline(
                        ClockKind.COMPLETION,
                        disposedOn,
                        LIMIT + longer,
                        due,
                        after(due, LIMIT + longer),
                        false,
                        longer),
                null,
                null,
                null,
                null,
                false));
        return this;
    }

    CaseStory noted(LocalDate day) {
        return replied(FactKind.FOLLOWED_UP, day, true);
    }

    CaseStory answered(LocalDate day) {
        return replied(FactKind.ANSWERED, day, true);
    }

    CaseStory answeredByTemplate(LocalDate day) {
        return replied(FactKind.ANSWERED, day, false);
    }

    CaseStory reopened(LocalDate day) {
        return tell(FactKind.REOPENED, "REOPENED", day, null, null, null, null);
    }

    CaseStory returnRefused(LocalDate day) {
        return tell(FactKind.RETURN_REFUSED, "RETURN_REFUSED", day, null, null, null, null);
    }

    CaseStory withdrawn(LocalDate day) {
        return tell(FactKind.WITHDRAWN, "WITHDRAWN", day, null, null, null, null);
    }

    /** @param rating null without one */
    CaseStory closed(LocalDate day, EntryKind act, Integer rating) {
        return tell(FactKind.CLOSED, act.name(), day, null, null, null, rating);
    }

    /** What was told last is replaced by the same with another act, or as a template. */
    CaseStory takenBack(String act) {
        Fact last = facts.remove(facts.size() - 1);
        facts.add(copy(last, last.id(), last.act(), last.reply(), false));
        facts.add(copy(
                last, TOLD.incrementAndGet(), act, new Fact.Reply(last.reply().workingDays(), false), true));
        return this;
    }

    /** What was told last is struck out. */
    CaseStory struckOut() {
        Fact last = facts.remove(facts.size() - 1);
        facts.add(copy(last, last.id(), last.act(), last.reply(), false));
        return this;
    }

    private CaseStory replied(FactKind kind, LocalDate day, boolean substantive) {
        int days = until(day).since(disposedOn);
        return tell(kind, kind.name(), day, null, new Fact.Reply(days, substantive), null, null);
    }

    private CaseStory set(ClockKind clock, LocalDate day, LocalDate due, String act) {
        boolean first = clock == ClockKind.FIRST_FOLLOW_UP;
        int limit = first ? FIRST_LIMIT : LIMIT;
        LocalDate twice = first ? null : later(after(due, limit), day);
        return tell(FactKind.DEADLINE, act, day, deadline(clock, limit, due, twice), null, null, null);
    }

    private StatedDeadline deadline(ClockKind clock, int limit, LocalDate due, LocalDate twice) {
        return new StatedDeadline(clock, disposedOn, limit, due, twice, false, null);
    }

    private CaseStory tell(
            FactKind kind,
            String act,
            LocalDate day,
            StatedDeadline deadline,
            Fact.Reply reply,
            LocalDate leftOn,
            Integer rating) {
        long id = TOLD.incrementAndGet();
        LocalDate judged = deadline == null ? day : later(deadline.dueOn(), day);
        facts.add(new Fact(
                id,
                kind,
                act,
                new Fact.Turn(number, disposition, unit),
                new Fact.Moment(noon(day), day, YearMonth.from(judged)),
                deadline,
                reply,
                leftOn,
                rating,
                null,
                true));
        return this;
    }

    private static Fact copy(Fact fact, long id, String act, Fact.Reply reply, boolean inForce) {
        return new Fact(
                id,
                fact.kind(),
                act,
                fact.turn(),
                fact.moment(),
                fact.deadline(),
                reply,
                fact.leftOn(),
                fact.rating(),
                fact.reason(),
                inForce);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
