package id.tanggap.supervision.web;

import id.tanggap.supervision.board.CaseFigures;
import id.tanggap.supervision.board.FollowUpShare;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures of the control room as one reader sees them.
 *
 * @param total of all units together
 * @param units those that have an open case, the latest first
 * @param absences teams that have work and nobody to do it
 * @param since from which day on reports count for the shares
 * @param share of all reports together
 * @param shares by instansi or by unit
 */
record Summary(
        Instant asOf,
        CaseFigures total,
        List<Unit> units,
        List<Absence> absences,
        LocalDate since,
        Share share,
        List<Share> shares) {

    /**
     * A unit, or the desk of an instansi.
     *
     * @param agency code by which its cases are asked for
     */
    record Unit(String agency, String name, boolean desk, CaseFigures figures) {}

    /**
     * Nobody is there for what waits.
     *
     * @param tasks how many waited this morning
     */
    record Absence(String team, String cause, int tasks, LocalDate since) {}

    /** The follow-up share of an agency; of all together without a name. */
    record Share(
            String agency, String name, int filed, int verified, int followedUp, int ended, int percent, String band) {

        static Share of(FollowUpShare share, String name) {
            return new Share(
                    share.agency(),
                    name,
                    share.filed(),
                    share.verified(),
                    share.followedUp(),
                    share.ended(),
                    share.percent(),
                    share.band().name());
        }
    }
}
