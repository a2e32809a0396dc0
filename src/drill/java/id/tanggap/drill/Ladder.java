package id.tanggap.drill;

/** The ladder of one clock: what rungs, tasks and processes are found by. */
record Ladder(String caseNumber, String clockKind) {}
