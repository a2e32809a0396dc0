package id.tanggap.clock;

/** Why a deadline moved, as a code for the journal. */
record MoveCause(String code) {

    static final MoveCause PAUSE = new MoveCause("PAUSE");
    static final MoveCause RESUME = new MoveCause("RESUME");
    static final MoveCause CLASS = new MoveCause("CLASS");
    static final MoveCause EXTENSION = new MoveCause("EXTENSION");
    static final MoveCause REOPENED = new MoveCause("REOPENED");

    /** A change of the calendar, by its number in the journal. */
    static MoveCause holiday(long change) {
        return new MoveCause("HOLIDAY:" + change);
    }
}
