package id.tanggap.complaint.conversation;

/** Who may read the text of a conversation entry; that the entry exists is never hidden. */
public enum Audience {
    /** Everybody who may see the content of the report. */
    PUBLIC,
    /** The reporter and the officers. */
    REPORTER,
    /** Officers only. */
    OFFICERS
}
