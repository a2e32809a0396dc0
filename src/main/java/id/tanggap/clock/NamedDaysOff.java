package id.tanggap.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days off of one name that follow each other: "Cuti bersama 2-4 Apr". */
record NamedDaysOff(String name, LocalDate first, LocalDate last) {

    /** All of them, by date, separated by commas. */
    static String list(List<DayOff> daysOff, Locale language) {
        List<NamedDaysOff> runs = new ArrayList<>();
        for (DayOff off : daysOff) {
            NamedDaysOff previous = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (previous != null && previous.continuesWith(off)) {
                runs.set(runs.size() - 1, new NamedDaysOff(off.name(), previous.first, off.day()));
            } else {
                runs.add(new NamedDaysOff(off.name(), off.day(), off.day()));
            }
        }
        return runs.stream().map(run -> run.in(language)).collect(Collectors.joining(", "));
    }

    private boolean continuesWith(DayOff off) {
        return name.equals(off.name()) && last.plusDays(1).equals(off.day());
    }

    private String in(Locale language) {
        DateTimeFormatter dayAndMonth = DateTimeFormatter.ofPattern("d MMM", language);
        String days = dayAndMonth.format(last);
        if (first.equals(last)) {
            return name + " " + days;
        }
        String from =
                first.getMonth() == last.getMonth() ? String.valueOf(first.getDayOfMonth()) : dayAndMonth.format(first);
        return name + " " + from + "-" + days;
    }
}
