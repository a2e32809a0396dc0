package id.tanggap.scoring.index;

import static id.tanggap.scoring.index.Arithmetic.DIGITS;
import static id.tanggap.scoring.index.Arithmetic.HUNDRED;
import static id.tanggap.scoring.index.Arithmetic.ratio;
import static id.tanggap.scoring.index.Arithmetic.within;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a unit is measured by, each from 0 to 100. An indicator that nothing can be said about is left out, and the
 * others weigh more: a value put in its place would punish or reward for having had no such case.
 *
 * <p>Rule: docs/rules.md §7. Sums are taken in the order of these constants.
 */
public enum Indicator {
    /** Completed within the limit of the class: completed / dispositions. */
    P_SLA((figures, peers) -> Measured.proportion(figures.completedInTime(), figures.dispositions())),

    /** With a substantive follow-up: followed up / dispositions. */
    P_TL((figures, peers) -> Measured.proportion(figures.followedUp(), figures.dispositions())),

    /** With the first follow-up within its limit: in time / dispositions. */
    P_5((figures, peers) -> Measured.proportion(figures.firstInTime(), figures.dispositions())),

    /** 100·clamp((10 − RTL)/9, 0, 1) with RTL = working days to the first follow-up / dispositions. */
    S_RTL((figures, peers) -> promptness(figures)),

    /**
     * 25·((Σr + 10·μ)/(k + 10) − 1): the ratings and ten more that say what the peer group says on average, so that two
     * or three ratings decide nothing. A unit without ratings has the mean of its group.
     */
    S_SAT(Indicator::satisfaction),

    /** 100·(1 − disputes upheld/closed); a dispute upheld is what reopens a case, and is counted once. */
    S_FIX((figures, peers) -> Measured.without(figures.disputesUpheld(), figures.closed())),

    /** 100·(working days with an officer active / working days). */
    S_AKT((figures, peers) -> Measured.share(figures.activeDays(), figures.workingDays())),

    /** 100·(1 − refused returns/dispositions). */
    S_RUTE((figures, peers) -> Measured.without(figures.refusedReturns(), figures.dispositions()));

    private static final BigDecimal PRIOR_RATINGS = BigDecimal.TEN;

    private final BiFunction<Figures, PeerRatings, Optional<Measured>> measure;

    Indicator(BiFunction<Figures, PeerRatings, Optional<Measured>> measure) {
        this.measure = measure;
    }

    Optional<Measured> measure(Figures figures, PeerRatings peers) {
        return measure.apply(figures, peers);
    }

    private static Optional<Measured> promptness(Figures figures) {
        if (figures.dispositions() == 0) {
            return Optional.empty();
        }
        BigDecimal days = BigDecimal.valueOf(figures.daysToFollowUp());
        BigDecimal cases = BigDecimal.valueOf(figures.dispositions());
        BigDecimal value = ratio(
                HUNDRED.multiply(BigDecimal.TEN.multiply(cases).subtract(days)),
                BigDecimal.valueOf(9).multiply(cases));
        return Optional.of(Measured.exactly(days, cases, within(BigDecimal.ZERO, value, HUNDRED)));
    }

    private static Optional<Measured> satisfaction(Figures figures, PeerRatings peers) {
        return peers.mean().map(mean -> {
            BigDecimal sum = BigDecimal.valueOf(figures.ratingSum()).add(PRIOR_RATINGS.multiply(mean, DIGITS), DIGITS);
            BigDecimal count = BigDecimal.valueOf(figures.ratings()).add(PRIOR_RATINGS);
            BigDecimal value = BigDecimal.valueOf(25).multiply(ratio(sum, count).subtract(BigDecimal.ONE), DIGITS);
            return Measured.exactly(sum, count, within(BigDecimal.ZERO, value, HUNDRED));
        });
    }
}
