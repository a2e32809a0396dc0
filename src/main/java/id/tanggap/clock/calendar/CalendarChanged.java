package id.tanggap.clock.calendar;

/** Event: days off changed. */
record CalendarChanged() {}
