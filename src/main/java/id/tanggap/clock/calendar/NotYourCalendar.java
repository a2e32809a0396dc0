package id.tanggap.clock.calendar;

/** The officer may not change, or not see, the days off of this agency. */
public class NotYourCalendar extends RuntimeException {}
