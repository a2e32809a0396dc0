package id.tanggap.scoring.index;

import static id.tanggap.scoring.index.Arithmetic.DIGITS;

import java.math.BigDecimal;

/**
 * What one indicator has to say in a score.
 *
 * @param numerator what was counted; of what, says {@link Indicator}
 * @param denominator what it was counted against
 * @param value 0 to 100
 * @param rankingValue 0 to 100, for proportions what they are at least
 * @param weight as the rules say
 * @param share of the weight of all indicators that something can be said about; the shares of a score add up to 1
 */
public record Part(
        Indicator indicator,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        BigDecimal rankingValue,
        BigDecimal weight,
        BigDecimal share) {

    /** Points of the index that it brings. */
    public BigDecimal contribution() {
        return value.multiply(share, DIGITS);
    }

    BigDecimal rankingContribution() {
        return rankingValue.multiply(share, DIGITS);
    }
}
