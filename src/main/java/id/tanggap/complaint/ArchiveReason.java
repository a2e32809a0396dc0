package id.tanggap.complaint;

/** Why a report was archived instead of handled. Rule: docs/rules.md §3. */
public enum ArchiveReason {
    HATE_CONTENT,
    NO_EVIDENCE,
    UNCLEAR,
    NOT_GOVERNMENT,
    /** The reporter did not complete the report in time. */
    EXPIRED,
    REPORTER_WISH,
    /** Merged into another report. */
    DUPLICATE;

    /** Whether an officer may choose this reason; the others follow from what happened. */
    public boolean isOfficersChoice() {
        return this == HATE_CONTENT || this == NO_EVIDENCE || this == UNCLEAR || this == NOT_GOVERNMENT;
    }
}
