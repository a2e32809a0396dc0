package id.tanggap.scoring.evaluation;

/** What became of a proposed reward or sanction. */
public enum ConsequenceState {
    PROPOSED,
    SIGNED,
    DECLINED
}
