package id.tanggap.complaint;

/** How urgent the verifier found the report. */
public enum Priority {
    NORMAL,
    HIGH
}
