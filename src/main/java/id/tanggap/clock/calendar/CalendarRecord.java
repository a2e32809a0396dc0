package id.tanggap.clock.calendar;

import java.time.Instant;
import java.util.List;

/** An entry of the journal of calendars, and how far the open clocks follow it. */
public record CalendarRecord(
        long number, Instant at, CalendarEntry entry, List<DayChange> days, CalendarProgress progress) {}
