package id.tanggap.supervision.directive;

/** What became of a directive for one case. */
public enum DirectiveOutcome {
    /** Its holder is asked, by this request or by the same one before. */
    ASKED,
    /** The case is over. */
    OVER,
    /** The reporter has the word: no officer holds it. */
    WITH_REPORTER,
    /** There is no such case, or it is not the officer's. */
    UNKNOWN,
    /** Somebody else was at the case at this moment; the same request may be sent again. */
    BUSY
}
