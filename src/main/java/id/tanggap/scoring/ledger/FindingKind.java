package id.tanggap.scoring.ledger;

/** What the Inspektorat can find out about a unit and a case. */
public enum FindingKind {
    IDENTITY_LEAK,
    SHAM_CLOSURE,
    /** The replies were a template. */
    TEMPLATE
}
