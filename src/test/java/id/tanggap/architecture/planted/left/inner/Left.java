package id.tanggap.architecture.planted.left.inner;

import id.tanggap.architecture.planted.right.outer.Right;

/** One room uses another. */
public record Left(Right right) {}
