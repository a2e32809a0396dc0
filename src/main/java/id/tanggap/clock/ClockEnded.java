package id.tanggap.clock;

import id.tanggap.key.TrackingNumber;

/** Event: a running clock was met, or stopped because its case is over. */
public record ClockEnded(TrackingNumber caseNumber, ClockKind kind) {}
