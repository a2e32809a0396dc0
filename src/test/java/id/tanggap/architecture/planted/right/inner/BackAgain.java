package id.tanggap.architecture.planted.right.inner;

import id.tanggap.architecture.planted.left.outer.Nothing;

/** The other room uses the first. */
public record BackAgain(Nothing nothing) {}
