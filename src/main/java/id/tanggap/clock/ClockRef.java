package id.tanggap.clock;

/** Which clock of which case. */
record ClockRef(long id, String caseNumber) {}
