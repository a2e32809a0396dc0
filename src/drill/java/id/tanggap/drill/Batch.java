package id.tanggap.drill;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cases that are filed at the same moment and handled an hour later.
 *
 * @param states one for each case
 */
record Batch(Instant filed, List<State> states) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /**
     * Cases that were filed at nine, so many weekdays ago. Holidays are left out of it: they move the due days, and
     * these are counted anyway.
     *
     * @param states in turn
     */
    static Batch weekdaysAgo(int weekdays, List<State> states, int cases) {
        LocalDate day = LocalDate.now(ZONE);
        for (int left = weekdays; left > 0; ) {
            day = day.minusDays(1);
            left -= day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
        }
        return new Batch(
                day.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant(),
                IntStream.range(0, cases)
                        .mapToObj(i -> states.get(i % states.size()))
                        .toList());
    }
}
