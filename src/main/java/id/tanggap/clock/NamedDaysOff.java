package id.tanggap.clock;

import id.tanggap.clock.calendar.DayOff;
import id.tanggap.language.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days off of one name that follow each other: "Cuti bersama 2-4 Apr". */
record NamedDaysOff(String name, boolean own, LocalDate first, LocalDate last) {

    /** All of them, by date, separated by commas. */
    static String list(List<DayOff> daysOff, Words words, Locale locale) {
        List<NamedDaysOff> runs = new ArrayList<>();
        for (DayOff off : daysOff) {
            NamedDaysOff previous = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (previous != null && previous.continuesWith(off)) {
                runs.set(runs.size() - 1, new NamedDaysOff(off.name(), off.own(), previous.first, off.day()));
            } else {
                runs.add(new NamedDaysOff(off.name(), off.own(), off.day(), off.day()));
            }
        }
        return runs.stream().map(run -> run.in(words, locale)).collect(Collectors.joining(", "));
    }

    private boolean continuesWith(DayOff off) {
        return name.equals(off.name()) && own == off.own() && last.plusDays(1).equals(off.day());
    }

    private String in(Words words, Locale locale) {
        String days = words.range(first, last, locale);
        return own ? words.text("explanation.days-off.own", locale, name, days) : name + " " + days;
    }
}
