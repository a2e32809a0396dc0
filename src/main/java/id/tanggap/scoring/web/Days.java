package id.tanggap.scoring.web;

import id.tanggap.scoring.ledger.CohortCase;
import java.util.List;

/**
 * How long units took to the first follow-up, in working days: the mean alone would hide a few that took very long.
 * Rule: docs/rules.md §7.
 *
 * @param median of two in the middle, the shorter one
 * @param p90 nine of ten took no longer
 */
record Days(double mean, int median, int p90) {

    /** @return null without a case */
    static Days of(List<CohortCase> cohort) {
        if (cohort.isEmpty()) {
            return null;
        }
        int[] days =
                cohort.stream().mapToInt(CohortCase::daysToFollowUp).sorted().toArray();
        double sum = 0;
        for (int day : days) {
            sum += day;
        }
        return new Days(sum / days.length, nearest(days, 50), nearest(days, 90));
    }

    /** The nearest rank: the smallest number of days that at least so many percent did not exceed. */
    private static int nearest(int[] sorted, int percent) {
        return sorted[(sorted.length * percent + 99) / 100 - 1];
    }
}
