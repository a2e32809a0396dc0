package id.tanggap.clock;

import java.time.LocalDate;

/** Event: the due day of a running clock changed, so whoever waits for it must look again. */
public record ClockMoved(String caseNumber, ClockKind kind, LocalDate from, LocalDate to) {}
