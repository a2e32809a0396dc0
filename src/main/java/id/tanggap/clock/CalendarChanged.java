package id.tanggap.clock;

/** Event: days off changed. */
record CalendarChanged() {}
