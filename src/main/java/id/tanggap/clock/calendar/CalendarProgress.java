package id.tanggap.clock.calendar;

import java.time.Instant;

/**
 * How far the open clocks follow a change of the calendar.
 *
 * @param total open clocks that the change could touch when it was made
 * @param seen those looked at so far
 * @param moved those whose due day changed
 * @param finishedAt null while the walk goes on
 */
public record CalendarProgress(int total, int seen, int moved, Instant finishedAt) {

    public boolean finished() {
        return finishedAt != null;
    }

    /** 0 to 100; clocks that ended meanwhile are not walked over, so only the end is 100. */
    public int percent() {
        return finished() ? 100 : (int) Math.min(99, total == 0 ? 0 : 100L * seen / total);
    }
}
