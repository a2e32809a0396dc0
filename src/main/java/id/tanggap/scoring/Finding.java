package id.tanggap.scoring;

/** What the Inspektorat can find out about a unit and a case. */
public enum Finding {
    IDENTITY_LEAK,
    SHAM_CLOSURE,
    /** The replies were a template. */
    TEMPLATE
}
