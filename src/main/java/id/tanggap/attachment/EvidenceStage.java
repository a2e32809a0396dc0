package id.tanggap.attachment;

/** What a file of a case shows. */
public enum EvidenceStage {
    /** What was reported. */
    REPORT,
    /** The place before the work. */
    BEFORE,
    /** What was done. */
    AFTER
}
