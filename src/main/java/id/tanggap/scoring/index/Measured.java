package id.tanggap.scoring.index;

import static id.tanggap.scoring.index.Arithmetic.HUNDRED;
import static id.tanggap.scoring.index.Arithmetic.ratio;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One indicator of one unit's month, before it is weighed.
 *
 * @param value 0 to 100
 * @param rankingValue 0 to 100, the value or what it is at least
 */
record Measured(BigDecimal numerator, BigDecimal denominator, BigDecimal value, BigDecimal rankingValue) {

    /** A proportion of the cohort; none of an empty one. */
    static Optional<Measured> proportion(int part, int whole) {
        if (whole == 0) {
            return Optional.empty();
        }
        return Optional.of(new Measured(
                BigDecimal.valueOf(part),
                BigDecimal.valueOf(whole),
                percent(part, whole),
                HUNDRED.multiply(Wilson.lowerBound(part, whole))));
    }

    /** A share that is no sample of anything, and ranked as it is; none of nothing. */
    static Optional<Measured> share(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(exactly(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), percent(part, whole)));
    }

    /** What is left of 100 after faults. Faults are not always among the cases they are counted against, so 0 at least. */
    static Optional<Measured> without(int faults, int cases) {
        if (cases == 0 && faults == 0) {
            return Optional.empty();
        }
        BigDecimal value = faults >= cases ? BigDecimal.ZERO : percent(cases - faults, cases);
        return Optional.of(exactly(BigDecimal.valueOf(faults), BigDecimal.valueOf(cases), value));
    }

    /** A value that is ranked as it is. */
    static Measured exactly(BigDecimal numerator, BigDecimal denominator, BigDecimal value) {
        return new Measured(numerator, denominator, value, value);
    }

    private static BigDecimal percent(int part, int whole) {
        return ratio(HUNDRED.multiply(BigDecimal.valueOf(part)), BigDecimal.valueOf(whole));
    }
}
