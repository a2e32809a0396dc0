package id.tanggap.clock;

import id.tanggap.key.TrackingNumber;
import java.util.List;
import java.util.Set;

/**
 * Event: a change of the calendar was counted into a batch of running clocks.
 *
 * @param moves those whose due day changed
 * @param overdue cases with a clock past its deadline: what is counted from there on may have moved, too
 */
public record ClocksMoved(List<ClockMoved> moves, Set<TrackingNumber> overdue) {}
