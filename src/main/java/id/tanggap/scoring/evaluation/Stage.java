package id.tanggap.scoring.evaluation;

/** How far the evaluation of a month is. Rule: docs/rules.md §7. */
public enum Stage {
    /** Opened or computed; the Inspektorat looks at it. */
    REVIEW,
    /** Told to the units, which may object. */
    OBJECTIONS,
    /** Objections are decided; only corrections that came before count. */
    FINAL
}
