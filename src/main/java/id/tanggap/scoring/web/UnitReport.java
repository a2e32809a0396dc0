package id.tanggap.scoring.web;

import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.index.WhatIf;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * Everything there is to say about a unit's month, as one reader may see it. Page, JSON and spreadsheet tell the same.
 *
 * @param days null without a case
 * @param trend final months and this one, oldest first
 * @param countedSince whether the ledger says something else by now than the figures that were published
 */
record UnitReport(
        Scoreboard board,
        Standing standing,
        Names names,
        Days days,
        OneMore oneMore,
        List<Point> trend,
        Behind behind,
        boolean countedSince) {

    /** Working days to the follow-up of the case that is imagined to be late. */
    static final int LATE_DAYS = 10;

    /** Working days to the follow-up of the case that is imagined to be in time. */
    static final int QUICK_DAYS = 1;

    /** What the instansi and its unit are called. */
    record Names(String instansi, String unit) {}

    /** What one more case would have changed: a late one, and one in time. */
    record OneMore(WhatIf late, WhatIf inTime) {}

    /**
     * What is behind the figures.
     *
     * @param corrections of cases that the month is about, oldest first
     */
    record Behind(List<Shown.Case> cases, List<Shown.Event> events, List<Shown.Corrected> corrections) {}

    /** A month and where the unit stood. */
    record Point(YearMonth month, Standing standing) {}

    /** Corrections that are in the published figures. */
    public long correctionsBefore() {
        return behind.corrections().stream().filter(this::isCounted).count();
    }

    /** Corrections that came when the figures had been published. */
    public long correctionsSince() {
        return behind.corrections().size() - correctionsBefore();
    }

    private boolean isCounted(Shown.Corrected correction) {
        Instant at = correction.at();
        return !at.isAfter(board.progress().computedAt());
    }
}
