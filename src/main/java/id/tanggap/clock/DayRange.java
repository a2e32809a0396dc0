package id.tanggap.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in a row, as people write them: "24 Des", "2-4 Apr", "31 Mar-1 Apr". */
record DayRange(LocalDate first, LocalDate last) {

    String in(Locale language) {
        DateTimeFormatter dayAndMonth = DateTimeFormatter.ofPattern("d MMM", language);
        String end = dayAndMonth.format(last);
        if (first.equals(last)) {
            return end;
        }
        boolean sameMonth = first.getMonth() == last.getMonth();
        return (sameMonth ? String.valueOf(first.getDayOfMonth()) : dayAndMonth.format(first)) + "-" + end;
    }
}
