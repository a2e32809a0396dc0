package id.tanggap.scoring.ledger;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;

import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.complaint.EntryKind;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One case from its disposition to its end, told in the facts that the ledger would keep of it. */
final class Tale {

    private static final int FIRST_LIMIT = 5;

    /** Working days for an answer, of classes that are as frequent as they stand here. */
    private static final List<Integer> LIMITS = List.of(14, 14, 5, 14, 60, 14);

    private final TrackingNumber number;
    private final String instansi;
    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final LocalDate today;
    private final Random dice;
    private final int limit;
    private final List<NewFact> facts = new ArrayList<>();

    private String unit;
    private int disposition;
    private LocalDate disposedOn;
    private LocalDate day;
    private LocalDate firstDue;
    private LocalDate due;
    private int acts;

    /** @param today nothing happens from this day on */
    Tale(TrackingNumber number, String instansi, WorkingCalendar calendar, ZoneId zone, LocalDate today, Random dice) {
        this.number = number;
        this.instansi = instansi;
        this.calendar = calendar;
        this.zone = zone;
        this.today = today;
        this.dice = dice;
        this.limit = LIMITS.get(dice.nextInt(LIMITS.size()));
    }

    /**
     * The whole story.
     *
     * @param diligence of the units, 0 to 1
     * @param other where the case goes when the unit is not the right one
     */
    List<NewFact> of(String first, String other, LocalDate start, double diligence) {
        day = start;
        firstDue = calendar.plus(start, FIRST_LIMIT);
        due = calendar.plus(start, limit);
        dispose(first, EntryKind.DISPOSED, null);
        if (chance(6)) {
            giveBack(other);
        }
        if (chance(4)) {
            moved(calendar.plus(due, 1 + dice.nextInt(5)));
        }
        if (chance(2)) {
            act(FactKind.WITHDRAWN, EntryKind.WITHDRAWN, 1 + dice.nextInt(6));
            return facts;
        }
        for (int notes = dice.nextInt(3); notes > 0; notes--) {
            worked(FactKind.FOLLOWED_UP, EntryKind.PROGRESS, around(1 + 5 * (1 - diligence)));
        }
        if (chance(2)) {
            day = calendar.plus(later(day, due), 1);
            dispose(other, EntryKind.REASSIGNED, day);
        }
        answer(diligence);
        return facts;
    }

    private void answer(double diligence) {
        worked(FactKind.ANSWERED, EntryKind.ANSWERED, around(limit * (0.2 + 0.8 * (1 - diligence))));
        if (chance(20 * (1 - diligence))) {
            act(FactKind.DISPUTED, EntryKind.DISPUTED, 1 + dice.nextInt(4));
            if (chance(40)) {
                act(FactKind.REOPENED, EntryKind.REOPENED, 1 + dice.nextInt(4));
                worked(FactKind.ANSWERED, EntryKind.ANSWERED, around(5));
            } else {
                act(FactKind.CLOSED, EntryKind.ANSWER_UPHELD, 1 + dice.nextInt(4));
                return;
            }
        }
        if (chance(45)) {
            act(FactKind.CLOSED, EntryKind.CONFIRMED, 1 + dice.nextInt(8))
                    .rated(Math.min(5, 1 + dice.nextInt(3) + (int) (3 * diligence)));
        } else {
            act(FactKind.CLOSED, EntryKind.CLOSED_IN_SILENCE, 10);
        }
    }

    private void giveBack(String other) {
        act(FactKind.RETURNED, EntryKind.RETURNED, dice.nextInt(3));
        LocalDate givenUp = day;
        int awaited = 1 + dice.nextInt(3);
        if (chance(70)) {
            day = calendar.plus(day, awaited);
            dispose(other, EntryKind.RETURN_UPHELD, givenUp);
        } else {
            act(FactKind.RETURN_REFUSED, EntryKind.RETURN_REFUSED, awaited).charged(unit, awaited);
        }
    }

    private void dispose(String to, EntryKind act, LocalDate givenUp) {
        unit = to;
        disposition++;
        disposedOn = day;
        Instant at = moment();
        NewFact disposed = fact(FactKind.DISPOSED, act, at).due(COMPLETION, deadline(due, limit));
        if (givenUp != null) {
            disposed.takenFromAnother(givenUp);
        }
        add(disposed);
        add(fact(FactKind.DEADLINE, act, at).due(FIRST_FOLLOW_UP, deadline(firstDue, FIRST_LIMIT)));
    }

    private FactDeadline deadline(LocalDate ofCase, int days) {
        boolean over = day.isAfter(ofCase);
        return FactDeadline.of(days, over ? calendar.plus(day, days) : ofCase, calendar, over);
    }

    private void moved(LocalDate to) {
        due = to;
        String source = "moved:" + number + ":" + to;
        Instant at = moment();
        add(new NewFact(FactKind.DEADLINE, source, "CLOCK_MOVED", unit, instansi, at, day)
                .ofCase(number, disposition, disposedOn)
                .due(COMPLETION, FactDeadline.of(limit, to, calendar, false)));
    }

    private void worked(FactKind kind, EntryKind act, int workingDays) {
        act(kind, act, workingDays).after(calendar.between(disposedOn, day));
    }

    private NewFact act(FactKind kind, EntryKind act, int workingDays) {
        day = calendar.plus(day, workingDays);
        return add(fact(kind, act, moment()));
    }

    private NewFact fact(FactKind kind, EntryKind act, Instant at) {
        return new NewFact(kind, "act:" + number + "-" + acts + ":" + kind, act.name(), unit, instansi, at, day)
                .ofCase(number, disposition, disposedOn);
    }

    private NewFact add(NewFact fact) {
        if (day.isBefore(today)) {
            facts.add(fact);
        }
        return fact;
    }

    /** Acts of one day come one after the other. */
    private Instant moment() {
        acts++;
        return day.atTime(LocalTime.of(8, 0))
                .plusMinutes(20L * acts + dice.nextInt(20))
                .atZone(zone)
                .toInstant();
    }

    private boolean chance(double percent) {
        return dice.nextDouble() * 100 < percent;
    }

    /** Mostly short, sometimes long: exponential with this mean. */
    private int around(double mean) {
        return (int) Math.min(120, -Math.log(1 - dice.nextDouble()) * mean);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
