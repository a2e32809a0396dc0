/** The room's own tables: a row for each case and counters for each day, fed by what happens to cases, and what is asked of them. */
package id.tanggap.supervision.board;
