package id.tanggap.architecture.planted.left.outer;

/** Uses nothing. */
public record Nothing() {}
