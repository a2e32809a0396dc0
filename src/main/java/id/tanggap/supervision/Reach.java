package id.tanggap.supervision;

/** How far somebody sees in the tree of agencies. */
enum Reach {
    /** All agencies. */
    EVERYTHING,
    /** The instansi for which the role is held. */
    INSTANSI,
    /** The unit for which the role is held. */
    UNIT,
    NOTHING
}
