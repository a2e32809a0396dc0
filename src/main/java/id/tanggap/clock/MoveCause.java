package id.tanggap.clock;

/**
 * Why a deadline moved, as a code for the journal.
 *
 * @param code a constant, or HOLIDAY: with the number of the change
 */
public record MoveCause(String code) {

    public static final MoveCause PAUSE = new MoveCause("PAUSE");
    public static final MoveCause RESUME = new MoveCause("RESUME");
    public static final MoveCause CLASS = new MoveCause("CLASS");
    public static final MoveCause EXTENSION = new MoveCause("EXTENSION");
    public static final MoveCause REOPENED = new MoveCause("REOPENED");

    private static final String HOLIDAY = "HOLIDAY:";

    /** Whether the calendar changed, and not the case. */
    public boolean isHoliday() {
        return code.startsWith(HOLIDAY);
    }

    /** A change of the calendar, by its number in the journal. */
    static MoveCause holiday(long change) {
        return new MoveCause(HOLIDAY + change);
    }
}
