package id.tanggap.clock;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.DayWish.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What makes a change of a calendar a sound one. */
@Component
class CalendarRules {

    static final int LONGEST_REASON = 500;
    static final int LONGEST_NAME = 200;
    static final int MOST_DAYS = 500;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Agencies agencies;

    CalendarRules(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Checks what needs no look at the calendar. */
    void check(CalendarDraft draft) {
        String reason = draft.reason();
        if (reason == null || reason.isBlank()) {
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
            change(wish, draft.agency(), before).ifPresent(changes::add);
        }
        if (changes.isEmpty()) {
            throw new InvalidCalendarChange(draft.imported() ? "file" : "name", null, "unchanged");
        }
        return changes;
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
        boolean national = agency.equals(agencies.national().code());
        if (national == (wish.kind() == HolidayKind.OWN)) {
            throw wish.invalid("kind", national ? "kind.national" : "kind.own");
        }
        if (wish.name() == null || wish.name().isBlank()) {
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
