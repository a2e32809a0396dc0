package id.tanggap.complaint;

/** Who acted. Who ended a case is always recorded and shown. Rule: docs/rules.md §3. */
public enum Party {
    REPORTER,
    OFFICER,
    SYSTEM
}
