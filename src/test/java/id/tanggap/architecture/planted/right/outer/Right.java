package id.tanggap.architecture.planted.right.outer;

/** Uses nothing. */
public record Right() {}
