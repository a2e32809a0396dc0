package id.tanggap.clock.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Which open clocks a change of the calendar can touch.
 *
 * @param instansi whose clocks; null for those of all
 * @param first first day that counts differently
 * @param last last such day
 */
public record ClockWindow(String instansi, LocalDate first, LocalDate last) {

    /** The window of these changes; null when none of them moves a deadline. */
    static ClockWindow of(List<DayChange> changes, String national) {
        List<DayChange> moving =
                changes.stream().filter(DayChange::movesDeadlines).toList();
        if (moving.isEmpty()) {
            return null;
        }
        List<String> agencies =
                moving.stream().map(DayChange::agency).distinct().toList();
        boolean all = agencies.size() > 1 || agencies.get(0).equals(national);
        List<LocalDate> days = moving.stream().map(DayChange::day).sorted().toList();
        return new ClockWindow(all ? null : agencies.get(0), days.get(0), days.get(days.size() - 1));
    }

    /** A clock that starts then or later counts none of the days; a day more, because zones differ. */
    public Instant startsBefore() {
        return last.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
