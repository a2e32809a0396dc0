package id.tanggap.clock.calendar;

/**
 * What the journal says of a change besides its days.
 *
 * @param agency whose calendar
 * @param by name of the officer; null when the reference file did it
 * @param imported whether it came as a file
 */
public record CalendarEntry(String agency, String by, String reason, boolean imported) {}
