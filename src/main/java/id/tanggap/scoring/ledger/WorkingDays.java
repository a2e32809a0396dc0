package id.tanggap.scoring.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;

/**
 * Working days up to a day, as far back as anybody asks.
 *
 * @param until the last day that counts, working day or not
 * @param days in order
 */
record WorkingDays(LocalDate until, List<LocalDate> days) {

    /** How many lie after a day. */
    int since(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        return days.size() - (found < 0 ? -found - 1 : found + 1);
    }

    List<LocalDate> in(YearMonth month) {
        return days.stream().filter(day -> YearMonth.from(day).equals(month)).toList();
    }
}
