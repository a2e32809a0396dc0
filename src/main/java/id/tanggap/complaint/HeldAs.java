package id.tanggap.complaint;

/** In what capacity somebody holds a case. Rule: docs/rules.md §4. */
public enum HeldAs {
    /** The coordinating agency verifies or disposes. */
    ADMIN,
    /** The unit works on it. */
    UNIT,
    /** The reporter has the word: completes, confirms or disputes. */
    REPORTER,
    /** A unit has said "not mine" and the coordinating agency decides. */
    RETURN
}
