package id.tanggap.identity;

/** From where somebody looks at one case. Rule: docs/rules.md §5. */
public enum Viewer {
    /** Anybody, without a receipt. */
    PUBLIC,
    /** Whoever holds the receipt of this case. */
    REPORTER,
    /** Officer of the unit, admin of the instansi, or leader. */
    HANDLER,
    /** Admin of the national level: custodian of the identities. */
    NATIONAL_ADMIN,
    /** Ombudsman or Inspektorat. */
    OVERSEER
}
