package id.tanggap.scoring.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * Decimal arithmetic, for weights and cut-offs are decimal fractions: 88 must be 88 and never 87.99999999999999. Working
 * values have 34 digits, published ones are rounded once, at the end. Decision: docs/decisions/0012-index.md.
 */
final class Arithmetic {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final int PUBLISHED_DECIMALS = 10;

    private Arithmetic() {}

    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DIGITS);
    }

    /** Adds in the order of the stream, which must therefore have one. */
    static BigDecimal sum(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal.ZERO, (sum, value) -> sum.add(value, DIGITS));
    }

    static BigDecimal within(BigDecimal lowest, BigDecimal value, BigDecimal highest) {
        return value.max(lowest).min(highest);
    }

    /** What is shown, stored and compared with cut-offs and with others: ten decimals. */
    static BigDecimal published(BigDecimal value) {
        return value.setScale(PUBLISHED_DECIMALS, RoundingMode.HALF_UP);
    }
}
