package id.tanggap.clock;

import id.tanggap.clock.calendar.DayOff;
import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Why a deadline is what it is, for people to read: <em>"Kamis 26 November 2026: 3 hari kerja sejak Senin 23 November;
 * Sabtu-Minggu dan hari libur tidak dihitung"</em>.
 *
 * <p>Rule: docs/rules.md §10.
 *
 * @param extensionDays working days added by an extension, or 0
 * @param daysOff days off on weekdays between start and due day
 * @param pauses those that took out working days
 * @param paused whether it is paused now, so that the day is not final
 * @param unlistedYears years up to the due day whose holidays nobody has listed yet, so that the day is not final
 * @param limit the limit under which it runs, with the rule that gives it
 */
public record Explanation(
        LocalDate dueDay,
        LocalDate startDay,
        int extensionDays,
        List<DayOff> daysOff,
        List<Pause> pauses,
        boolean paused,
        List<Integer> unlistedYears,
        TimeLimit limit) {

    public Explanation {
        daysOff = List.copyOf(daysOff);
        pauses = List.copyOf(pauses);
        unlistedYears = List.copyOf(unlistedYears);
    }

    /**
     * A time in which the clock waited for the reporter.
     *
     * @param first first day that did not count
     * @param last last day that did not count
     * @param workingDays how many of these days would have counted
     */
    public record Pause(LocalDate first, LocalDate last, int workingDays) {}

    /** The explanation in English for an English locale, in Indonesian for any other. */
    public String in(Words words, Locale asked) {
        Locale locale = Languages.spoken(asked);
        StringBuilder text = new StringBuilder(words.text(
                extensionDays == 0 ? "explanation.due" : "explanation.due.extended",
                locale,
                words.date(dueDay, locale),
                limit.workingDays(),
                sameYear() ? words.dayOfYear(startDay, locale) : words.date(startDay, locale),
                extensionDays));
        if (!daysOff.isEmpty()) {
            text.append(words.text("explanation.days-off", locale, NamedDaysOff.list(daysOff, words, locale)));
        }
        for (Pause pause : pauses) {
            String days = words.range(pause.first, pause.last, locale);
            text.append(words.text("explanation.pause", locale, pause.workingDays, days));
        }
        if (paused) {
            text.append(words.text("explanation.paused-now", locale));
        }
        for (int year : unlistedYears) {
            text.append(words.text("explanation.unlisted-year", locale, String.valueOf(year)));
        }
        String since = words.shortDate(limit.validFrom(), locale);
        text.append(words.text("explanation.rule", locale, limit.basis(), since, limit.version()));
        return text.toString();
    }

    private boolean sameYear() {
        return dueDay.getYear() == startDay.getYear();
    }
}
