package id.tanggap.complaint;

/** Whether the problem is solved, in the eyes of who reported it. */
public enum Outcome {
    SOLVED,
    PARTLY,
    UNSOLVED;

    /** What the conversation tells of it when the case was closed before. */
    public EntryKind entry() {
        return switch (this) {
            case SOLVED -> EntryKind.FOUND_SOLVED;
            case PARTLY -> EntryKind.FOUND_PARTLY_SOLVED;
            case UNSOLVED -> EntryKind.FOUND_UNSOLVED;
        };
    }
}
