package id.tanggap.clock.calendar;

import java.util.List;

/**
 * What a change of a calendar would do.
 *
 * @param changes what becomes of each day
 * @param clocks running clocks whose due day would move
 * @param cases cases of these clocks
 * @param complete false when there are so many that not all were counted
 * @param first the first of them
 * @param past whether a day of the past is among the changed ones: what ended by then keeps its figures
 */
public record CalendarOutlook(
        List<DayChange> changes, int clocks, int cases, boolean complete, List<ForeseenMove> first, boolean past) {}
