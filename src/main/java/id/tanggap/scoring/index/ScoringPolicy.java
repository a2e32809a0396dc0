package id.tanggap.scoring.index;

import java.time.YearMonth;

/**
 * Port: who knows by what a month is judged. Weights, cut-offs and penalties are configuration that changes by month.
 *
 * <p>Rule: docs/rules.md §7.
 */
public interface ScoringPolicy {

    /** What holds for a month that is judged now for the first time. */
    ScoringRules rulesFor(YearMonth month);

    /**
     * What held when a month was judged, whatever was decided since.
     *
     * @param version {@link ScoringRules#version()} of the rules by which it was judged
     */
    ScoringRules rulesFor(YearMonth month, String version);
}
