package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
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

/**
 * What a draft makes of the days as they stand. With its own days an instansi can neither take back a breach nor stop
 * its clocks. Rule: docs/rules.md §2.
 */
@Component
class CalendarPlan {

    /** Days off of its own that an instansi may have in a year: with many more its clocks would stand still. */
    private static final int MOST_OWN_DAYS = 30;

    private final Agencies agencies;
    private final Clock clock;

    CalendarPlan(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * What becomes of each day; days that stay as they are, are left out.
     *
     * @throws InvalidCalendarChange when the draft does not fit the days, or changes nothing
     */
    List<DayChange> of(CalendarDraft draft, Map<HolidayRow.Key, Holiday> known) {
        List<DayChange> changes = new ArrayList<>();
        for (DayWish wish : draft.days()) {
            CalendarDay before = Optional.ofNullable(known.get(new HolidayRow.Key(draft.agency(), wish.day())))
                    .filter(Holiday::active)
                    .map(Holiday::listed)
                    .orElse(null);
            wish.over(before, draft.agency()).ifPresent(change -> {
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
        for (DayChange change : changes) {
            if (change.after() == null) {
                own.remove(change.day());
            } else {
                own.add(change.day());
            }
        }
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
}
