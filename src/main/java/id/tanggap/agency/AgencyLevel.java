package id.tanggap.agency;

/**
 * Where an agency stands in the tree of handling.
 *
 * <p>Rule: docs/rules.md §1.
 */
public enum AgencyLevel {
    /** The national admin, who passes on whatever has no other door. */
    NATIONAL,
    /** A body that supervises and handles nothing itself. */
    OVERSIGHT,
    /** A regional government or ministry. */
    INSTANSI,
    /** A unit ("OPD") of an instansi: it does the work. */
    UNIT
}
