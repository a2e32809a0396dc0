package id.tanggap.architecture.planted.circle;

import id.tanggap.architecture.planted.circle.below.Below;

/** Uses what lies below, which uses it. */
public record Above(Below below) {}
