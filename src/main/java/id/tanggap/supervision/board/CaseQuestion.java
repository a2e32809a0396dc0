package id.tanggap.supervision.board;

/**
 * Which open cases are asked for.
 *
 * @param agency a unit, or an instansi for what lies at its desk; null for all
 * @param rung on which they stand; null for any
 * @param after where the page before ended; null for the first page
 */
public record CaseQuestion(CaseState state, String agency, Integer rung, CaseCursor after) {}
