package id.tanggap.process;

/** Something else is in force now. */
public record ActivationsChanged() {}
