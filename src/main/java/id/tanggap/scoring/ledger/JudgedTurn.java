package id.tanggap.scoring.ledger;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;

import id.tanggap.complaint.EntryKind;
import id.tanggap.scoring.UnitMonth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A unit's turn with a case as it is judged: by the deadline that holds. Rule: docs/rules.md §7.
 *
 * @param set the fact that set the deadline
 */
record JudgedTurn(CaseHistory history, Fact set) {

    private static final String REOPENED = EntryKind.REOPENED.name();

    /** By deadline; of one deadline, by when the unit got the case. */
    static final Comparator<JudgedTurn> BY_DEADLINE = Comparator.comparing(JudgedTurn::dueOn)
            .thenComparing(turn -> turn.set.deadline().disposedOn())
            .thenComparing(turn -> turn.set.turn().trackingNumber())
            .thenComparing(turn -> turn.set.turn().disposition());

    static final Comparator<JudgedTurn> BY_TWICE_THE_LIMIT = Comparator.comparing(JudgedTurn::twiceOn)
            .thenComparing(turn -> turn.set.turn().trackingNumber())
            .thenComparing(turn -> turn.set.turn().disposition());

    private LocalDate dueOn() {
        return set.deadline().dueOn();
    }

    private LocalDate twiceOn() {
        return set.deadline().twiceOn();
    }

    /** Whether the month is judged by it: it was due, the unit had the case then, and it answers for nothing twice. */
    boolean isJudgedIn(UnitMonth of, LocalDate asOf) {
        return set.isOf(of.unit())
                && set.moment().judgedIn().equals(of.month())
                && !dueOn().isAfter(asOf)
                && hadTheCase()
                && !repeatsABreach();
    }

    /** Whether the case went beyond twice its limit in the month, and for the first time. */
    boolean isBeyondTwiceIn(UnitMonth of, LocalDate asOf) {
        LocalDate first = of.month().atDay(1);
        return set.isOf(of.unit())
                && twiceOn() != null
                && !twiceOn().isBefore(first)
                && !twiceOn().isAfter(asOf)
                && hadTheCase()
                && !wasBeyondTwiceBefore(first)
                && !isAnsweredBy(twiceOn());
    }

    /** How the figures count it. @param days by which the age of an open case is counted */
    CohortCase counted(WorkingDays days) {
        LocalDate disposedOn = set.deadline().disposedOn();
        Optional<LocalDate> followedUp =
                history.followUps(set.turn()).map(Fact::day).min(Comparator.naturalOrder());
        Optional<LocalDate> firstDue = history.deadline(set.turn().disposition(), FIRST_FOLLOW_UP)
                .map(first -> first.deadline().dueOn());
        return new CohortCase(
                set.id(),
                set.turn().trackingNumber(),
                disposedOn,
                dueOn(),
                firstDue.orElse(null),
                followedUp.orElse(null),
                answeredOn().orElse(null),
                history.followUps(set.turn())
                        .mapToInt(told -> told.reply().workingDays())
                        .min()
                        .orElseGet(() -> days.since(disposedOn)),
                followedUp.isPresent(),
                followedUp.isPresent()
                        && firstDue.isPresent()
                        && !followedUp.get().isAfter(firstDue.get()),
                isAnsweredBy(dueOn()));
    }

    /** How it counts when it went beyond twice its limit. */
    CountedEvent beyondTwice() {
        return new CountedEvent(
                set.id(), Counted.BEYOND_TWICE_THE_LIMIT, set.turn().trackingNumber(), twiceOn(), null, set.reason());
    }

    private boolean hadTheCase() {
        return !history.wasLeftBy(set.turn().disposition(), dueOn());
    }

    private Optional<LocalDate> answeredOn() {
        return history.answers(set.turn().disposition()).map(Fact::day).min(Comparator.naturalOrder());
    }

    private boolean isAnsweredBy(LocalDate day) {
        return answeredOn().filter(answered -> !answered.isAfter(day)).isPresent();
    }

    /**
     * A breach counts once: a deadline that was set when it had passed repeats none of a month before, nor of a time
     * before when the unit had the case. If an answer of a month before turned out to be none, it was no breach there.
     */
    private boolean repeatsABreach() {
        boolean setWhenPassed = dueOn().isBefore(set.day()) && !set.act().equals(REOPENED);
        return setWhenPassed
                && (setBefore()
                                .anyMatch(earlier -> earlier.deadline().dueOn().isBefore(set.day())
                                        && earlier.moment()
                                                .judgedIn()
                                                .isBefore(set.moment().judgedIn()))
                        || breachedInATurnBefore());
    }

    private boolean wasBeyondTwiceBefore(LocalDate first) {
        boolean setWhenPassed = !twiceOn().isAfter(set.day());
        return setWhenPassed
                        && setBefore()
                                .anyMatch(
                                        earlier -> earlier.deadline().twiceOn().isBefore(first))
                || breachedInATurnBefore();
    }

    /** The deadlines of this turn up to the one that holds. */
    private Stream<Fact> setBefore() {
        return history.facts()
                .filter(fact -> fact.turn().disposition() == set.turn().disposition()
                        && fact.sets(COMPLETION)
                        && !fact.isAfter(set));
    }

    /** The unit had the case before, missed its deadline then, and answers for that already. */
    private boolean breachedInATurnBefore() {
        return history.deadlines()
                .anyMatch(earlier -> earlier.turn().disposition() < set.turn().disposition()
                        && earlier.isOf(set.turn().unit())
                        && history.wasMissed(earlier));
    }
}
