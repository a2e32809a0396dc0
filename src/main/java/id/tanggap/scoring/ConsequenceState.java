package id.tanggap.scoring;

/** What became of a proposed reward or sanction. */
public enum ConsequenceState {
    PROPOSED,
    SIGNED,
    DECLINED
}
