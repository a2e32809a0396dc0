/**
 * Which days count: working calendars, days off and who may change them, the journal of changes, and the walk that has
 * open clocks follow. Clocks stand behind its ports {@link id.tanggap.clock.calendar.OpenClocks} and
 * {@link id.tanggap.clock.calendar.OpenClockWalk}.
 */
@NamedInterface("calendar")
package id.tanggap.clock.calendar;

import org.springframework.modulith.NamedInterface;
