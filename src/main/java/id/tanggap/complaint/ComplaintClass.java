package id.tanggap.complaint;

/** What kind of report it is; the class decides the completion limit. Rule: docs/rules.md §2. */
public enum ComplaintClass {
    /** Complaint with supervision content. */
    PENGADUAN_BERKADAR,
    /** Complaint without supervision content. */
    PENGADUAN_TIDAK_BERKADAR,
    PERMINTAAN_INFORMASI,
    ASPIRASI
}
