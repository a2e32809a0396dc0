package id.tanggap.scoring.ledger;

/** What becomes of a fact when an objection to it is accepted. */
public enum Remedy {
    /** It counts no more for this unit. */
    STRIKE,
    /** Its deadline was another day. */
    DUE_DATE,
    /** The reply was no template. */
    SUBSTANTIVE
}
