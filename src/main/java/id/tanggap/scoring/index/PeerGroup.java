package id.tanggap.scoring.index;

/** Units are compared with those that have as much to do. Bounds are configuration. Rule: docs/rules.md §7. */
public enum PeerGroup {
    LARGE,
    MEDIUM,
    SMALL
}
