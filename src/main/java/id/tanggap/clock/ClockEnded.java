package id.tanggap.clock;

/** Event: a running clock was met, or stopped because its case is over. */
public record ClockEnded(String caseNumber, ClockKind kind) {}
