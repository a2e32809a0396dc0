package id.tanggap.scoring.index;

import java.math.BigDecimal;
import java.util.Optional;

/** A score, and what it would have been. */
public record WhatIf(Score actual, Score imagined) {

    /** Points of the index gained, negative if lost; none if either has no index. */
    public Optional<BigDecimal> difference() {
        return actual.index().flatMap(before -> imagined.index().map(after -> after.subtract(before)));
    }

    /** Points that one indicator would have brought more, negative if fewer. */
    public BigDecimal difference(Indicator indicator) {
        return contribution(imagined, indicator).subtract(contribution(actual, indicator));
    }

    private static BigDecimal contribution(Score score, Indicator indicator) {
        return score.part(indicator).map(Part::contribution).orElse(BigDecimal.ZERO);
    }
}
