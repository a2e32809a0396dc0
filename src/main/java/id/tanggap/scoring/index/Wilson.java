package id.tanggap.scoring.index;

import static id.tanggap.scoring.index.Arithmetic.DIGITS;

import java.math.BigDecimal;

/**
 * What a proportion is at least, given how few cases it rests on.
 *
 * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American
 * Statistical Association 22 (1927), 209-212. Rule: docs/rules.md §7.
 */
final class Wilson {

    /** The 97.5th percentile of the normal distribution: both sides of an interval of 95 %. */
    private static final BigDecimal Z = new BigDecimal("1.959963984540054");

    private static final BigDecimal Z_SQUARED = Z.multiply(Z);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Wilson() {}

    /**
     * Lower bound of the 95 % interval: (2s + z² − z·√(z² + 4·s·(n − s)/n)) / (2·(n + z²)).
     *
     * @param successes s, from 0 to n
     * @param cases n, at least one
     * @return from 0 to 1, never above s/n
     */
    static BigDecimal lowerBound(long successes, long cases) {
        if (cases < 1 || successes < 0 || successes > cases) {
            throw new IllegalArgumentException(successes + " of " + cases);
        }
        BigDecimal s = BigDecimal.valueOf(successes);
        BigDecimal n = BigDecimal.valueOf(cases);
        BigDecimal spread = BigDecimal.valueOf(4)
                .multiply(s)
                .multiply(n.subtract(s))
                .divide(n, DIGITS)
                .add(Z_SQUARED)
                .sqrt(DIGITS);
        return TWO.multiply(s)
                .add(Z_SQUARED)
                .subtract(Z.multiply(spread))
                .divide(TWO.multiply(n.add(Z_SQUARED)), DIGITS)
                .max(BigDecimal.ZERO);
    }
}
