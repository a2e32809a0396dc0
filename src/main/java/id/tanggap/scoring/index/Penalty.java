package id.tanggap.scoring.index;

/** What takes points away, whatever the indicators say. Rule: docs/rules.md §7. */
public enum Penalty {
    IDENTITY_LEAK,
    BEYOND_TWICE_THE_LIMIT,
    SHAM_CLOSURE
}
