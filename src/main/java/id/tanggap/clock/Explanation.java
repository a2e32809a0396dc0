package id.tanggap.clock;

import id.tanggap.clock.calendar.DayOff;
import id.tanggap.language.Languages;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

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
    public String in(Locale locale) {
        Locale language =
                Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Languages.OF_OFFICERS;
        Texts texts = new Texts(language);
        StringBuilder text = new StringBuilder(texts.get(
                extensionDays == 0 ? "due" : "due.extended",
                format(dueDay, "EEEE d MMMM yyyy", language),
                limit.workingDays(),
                format(startDay, sameYear() ? "EEEE d MMMM" : "EEEE d MMMM yyyy", language),
                extensionDays));
        if (!daysOff.isEmpty()) {
            text.append(texts.get("days-off", NamedDaysOff.list(daysOff, language, texts::ownDay)));
        }
        for (Pause pause : pauses) {
            String days = new DayRange(pause.first, pause.last).in(language);
            text.append(texts.get("pause", pause.workingDays, days));
        }
        if (paused) {
            text.append(texts.get("paused-now"));
        }
        for (int year : unlistedYears) {
            text.append(texts.get("unlisted-year", String.valueOf(year)));
        }
        text.append(
                texts.get("rule", limit.basis(), format(limit.validFrom(), "d MMMM yyyy", language), limit.version()));
        return text.toString();
    }

    private boolean sameYear() {
        return dueDay.getYear() == startDay.getYear();
    }

    private static String format(LocalDate day, String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    /** The sentences of {@code clock-messages}: Indonesian without suffix, English beside it. */
    private record Texts(Locale language) {

        String ownDay(String name, String days) {
            return get("days-off.own", name, days);
        }

        String get(String key, Object... arguments) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "clock-messages",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(bundle.getString(key), language).format(arguments);
        }
    }
}
