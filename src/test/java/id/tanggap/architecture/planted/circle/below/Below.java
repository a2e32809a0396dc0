package id.tanggap.architecture.planted.circle.below;

import id.tanggap.architecture.planted.circle.Above;

/** Uses what lies above, which uses it. */
public record Below(Above above) {}
