package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.calendar.DayWish.Wish;
import id.tanggap.language.PlainText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What makes a change of a calendar a sound one. */
@Component
class CalendarRules {

    static final int LONGEST_REASON = 500;
    static final int LONGEST_NAME = 200;
    static final int MOST_DAYS = 500;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Days off of its own that an instansi may have in a year: with many more its clocks would stand still. */
    private static final int MOST_OWN_DAYS = 30;

    private final Agencies agencies;

    private final Clock clock;

    CalendarRules(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Checks what needs no look at the calendar. */
    void check(CalendarDraft draft) {
        String reason = draft.reason();
        if (PlainText.weight(reason) == 0) {
            throw new InvalidCalendarChange("reason", null, "reason.missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidCalendarChange("reason", null, "reason.long", LONGEST_REASON);
        }
        if (!isPlain(reason)) {
            throw new InvalidCalendarChange("reason", null, "text.plain");
        }
        if (draft.days().isEmpty() || draft.days().size() > MOST_DAYS) {
            throw new InvalidCalendarChange("days", null, "days.number", MOST_DAYS);
        }
        Set<LocalDate> days = new HashSet<>();
        for (DayWish wish : draft.days()) {
            check(wish, draft.agency());
            if (!days.add(wish.day())) {
                throw wish.invalid("date", "date.twice");
            }
        }
    }

    /** What becomes of each day; days that stay as they are, are left out. */
    List<DayChange> changes(CalendarDraft draft, Map<HolidayRow.Key, Holiday> known) {
        List<DayChange> changes = new ArrayList<>();
        for (DayWish wish : draft.days()) {
            CalendarDay before = Optional.ofNullable(known.get(new HolidayRow.Key(draft.agency(), wish.day())))
                    .filter(Holiday::active)
                    .map(Holiday::listed)
                    .orElse(null);
            change(wish, draft.agency(), before).ifPresent(change -> {
                expectNoBreachHealed(wish, change);
                changes.add(change);
            });
        }
        expectFewOwnDays(draft, changes, known);
        if (changes.isEmpty()) {
            throw new InvalidCalendarChange(draft.imported() ? "file" : "name", null, "unchanged");
        }
        return changes;
    }

    /** With a day off of its own in the past an instansi could take back the breaches of its own units. */
    private void expectNoBreachHealed(DayWish wish, DayChange change) {
        boolean counts = (change.before() == null) != (change.after() == null);
        LocalDate today = LocalDate.ofInstant(clock.instant(), agencies.zoneOf(change.agency()));
        if (counts && !isNational(change.agency()) && change.day().isBefore(today)) {
            throw wish.invalid("date", "date.past");
        }
    }

    private void expectFewOwnDays(CalendarDraft draft, List<DayChange> changes, Map<HolidayRow.Key, Holiday> known) {
        if (isNational(draft.agency())) {
            return;
        }
        Set<LocalDate> own = known.values().stream()
                .filter(day -> day.active() && day.agency().equals(draft.agency()))
                .map(Holiday::day)
                .collect(Collectors.toCollection(HashSet::new));
        changes.stream()
                .filter(change -> change.after() != null)
                .map(DayChange::day)
                .forEach(own::add);
        changes.stream()
                .filter(change -> change.after() == null)
                .map(DayChange::day)
                .forEach(own::remove);
        boolean tooMany =
                own.stream().collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting())).values().stream()
                        .anyMatch(days -> days > MOST_OWN_DAYS);
        if (tooMany) {
            throw new InvalidCalendarChange(draft.imported() ? "file" : "date", null, "days.own", MOST_OWN_DAYS);
        }
    }

    private boolean isNational(String agency) {
        return agency.equals(agencies.national().code());
    }

    private static Optional<DayChange> change(DayWish wish, String agency, CalendarDay before) {
        if (wish.wish() == Wish.ADD && before != null) {
            throw wish.invalid("date", "date.taken", before.name());
        }
        if (before == null && (wish.wish() == Wish.CHANGE || wish.wish() == Wish.REMOVE)) {
            throw wish.invalid("date", "date.unknown");
        }
        CalendarDay after = wish.wish() == Wish.REMOVE
                ? null
                : new CalendarDay(agency, wish.day(), wish.kind(), wish.name().strip());
        return after != null && after.equals(before)
                ? Optional.empty()
                : Optional.of(new DayChange(agency, wish.day(), before, after));
    }

    private void check(DayWish wish, String agency) {
        if (wish.wish() == null) {
            throw wish.invalid("action", "action.missing");
        }
        if (wish.day() == null) {
            throw wish.invalid("date", "date.missing");
        }
        if (wish.day().getYear() < FIRST_YEAR || wish.day().getYear() > LAST_YEAR) {
            throw wish.invalid("date", "date.range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (wish.wish() == Wish.REMOVE) {
            return;
        }
        if (wish.kind() == null) {
            throw wish.invalid("kind", "kind.missing");
        }
        boolean national = isNational(agency);
        if (national == (wish.kind() == HolidayKind.OWN)) {
            throw wish.invalid("kind", national ? "kind.national" : "kind.own");
        }
        if (PlainText.weight(wish.name()) == 0) {
            throw wish.invalid("name", "name.missing");
        }
        if (wish.name().length() > LONGEST_NAME) {
            throw wish.invalid("name", "name.long", LONGEST_NAME);
        }
        if (!isPlain(wish.name())) {
            throw wish.invalid("name", "text.plain");
        }
    }

    /** Nothing that no screen can show or no database can be trusted to keep; one line. */
    private static boolean isPlain(String text) {
        return text.codePoints().allMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.UNASSIGNED -> false;
            default -> true;
        });
    }
}
