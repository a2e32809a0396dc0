package id.tanggap.scoring.index;

/** A to E, by the cut-offs of the Ombudsman's zones. Rule: docs/rules.md §7. */
public enum Band {
    A,
    B,
    C,
    D,
    E;

    boolean isWorseThan(Band other) {
        return compareTo(other) > 0;
    }

    /** Whether it calls for a sanction. */
    public boolean isPoor() {
        return isWorseThan(C);
    }
}
