package id.tanggap.scoring.index;

import static id.tanggap.scoring.index.Arithmetic.DIGITS;
import static id.tanggap.scoring.index.Arithmetic.HUNDRED;
import static id.tanggap.scoring.index.Arithmetic.published;
import static id.tanggap.scoring.index.Arithmetic.ratio;
import static id.tanggap.scoring.index.Arithmetic.sum;
import static id.tanggap.scoring.index.Arithmetic.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The index of a unit's month with its whole working, from the figures to the last point. The same figures, peers and
 * rules give the same score, digit by digit.
 *
 * <p>Rule: docs/rules.md §7: IKP = Σ share·indicator − penalties, 0 at least.
 *
 * @param parts in the order of {@link Indicator}; an indicator that nothing can be said about has none
 * @param deductions in the order of {@link Penalty}, those of no points included
 */
public record Score(
        Figures figures, PeerRatings peers, ScoringRules rules, List<Part> parts, List<Deduction> deductions) {

    public static Score of(Figures figures, PeerRatings peers, ScoringRules rules) {
        return new Score(figures, peers, rules, parts(figures, peers, rules), deductions(figures, rules));
    }

    private static List<Part> parts(Figures figures, PeerRatings peers, ScoringRules rules) {
        Map<Indicator, Measured> found = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            indicator.measure(figures, peers).ifPresent(measured -> found.put(indicator, measured));
        }
        BigDecimal known = sum(found.keySet().stream().map(rules::weight));
        List<Part> parts = new ArrayList<>();
        found.forEach((indicator, measured) -> parts.add(new Part(
                indicator,
                measured.numerator(),
                measured.denominator(),
                measured.value(),
                measured.rankingValue(),
                rules.weight(indicator),
                known.signum() == 0 ? BigDecimal.ZERO : ratio(rules.weight(indicator), known))));
        return List.copyOf(parts);
    }

    private static List<Deduction> deductions(Figures figures, ScoringRules rules) {
        Deduction leaks =
                deduction(Penalty.IDENTITY_LEAK, figures.identityLeaks(), rules, Parameter.PENALTY_IDENTITY_LEAK);
        Deduction beyond = deduction(
                Penalty.BEYOND_TWICE_THE_LIMIT, figures.beyondTwiceTheLimit(), rules, Parameter.PENALTY_BEYOND_TWICE);
        Deduction capped = new Deduction(
                beyond.penalty(),
                beyond.count(),
                beyond.points().min(rules.value(Parameter.PENALTY_BEYOND_TWICE_AT_MOST)));
        return List.of(
                leaks,
                capped,
                deduction(Penalty.SHAM_CLOSURE, figures.shamClosures(), rules, Parameter.PENALTY_SHAM_CLOSURE));
    }

    private static Deduction deduction(Penalty penalty, int count, ScoringRules rules, Parameter each) {
        return new Deduction(penalty, count, rules.value(each).multiply(BigDecimal.valueOf(count)));
    }

    /** The indicator's part; none if nothing can be said about it. */
    public Optional<Part> part(Indicator indicator) {
        return parts.stream().filter(part -> part.indicator() == indicator).findFirst();
    }

    /** Indicators that nothing can be said about. */
    public Set<Indicator> missing() {
        Set<Indicator> missing = EnumSet.allOf(Indicator.class);
        parts.forEach(part -> missing.remove(part.indicator()));
        return missing;
    }

    /** The index, 0 to 100 with ten decimals, from what was measured; none without a case. */
    public Optional<BigDecimal> index() {
        return lessPenalties(Part::contribution);
    }

    /** The index by which units are ranked: like {@link #index()}, with proportions at what they are at least. */
    public Optional<BigDecimal> rankingIndex() {
        return lessPenalties(Part::rankingContribution);
    }

    private Optional<BigDecimal> lessPenalties(Function<Part, BigDecimal> points) {
        if (figures.dispositions() == 0) {
            return Optional.empty();
        }
        BigDecimal left =
                sum(parts.stream().map(points)).subtract(sum(deductions.stream().map(Deduction::points)), DIGITS);
        return Optional.of(published(within(BigDecimal.ZERO, left, HUNDRED)));
    }

    /** Whether there were cases enough to be ranked, rewarded or punished. */
    public boolean hasEnoughCases() {
        return rules.value(Parameter.ENOUGH_CASES).compareTo(BigDecimal.valueOf(figures.dispositions())) <= 0;
    }

    /** The band; none without enough cases. A leak of an identity makes it D at best, and that with few cases, too. */
    public Optional<Band> band() {
        Optional<Band> earned = index().filter(index -> hasEnoughCases()).map(rules::band);
        if (figures.identityLeaks() == 0) {
            return earned;
        }
        return Optional.of(earned.filter(band -> band.isWorseThan(Band.D)).orElse(Band.D));
    }

    /** What the index would leave of an allowance: 1 − 0.10·(1 − IKP/100). For information; none without enough cases. */
    public Optional<BigDecimal> allowanceFactor() {
        return index().filter(index -> hasEnoughCases())
                .map(index -> HUNDRED.subtract(index).movePointLeft(2))
                .map(lost -> published(BigDecimal.ONE.subtract(
                        rules.value(Parameter.ALLOWANCE_AT_STAKE).multiply(lost))));
    }

    /** What other figures would have changed, everything else as it was. */
    public WhatIf whatIf(UnaryOperator<Figures> otherwise) {
        return new WhatIf(this, of(otherwise.apply(figures), peers, rules));
    }

    /**
     * What one more late case would have changed.
     *
     * @param daysToFollowUp working days until it was followed up
     */
    public WhatIf oneMoreLateCase(int daysToFollowUp) {
        return whatIf(known -> known.withLateCase(daysToFollowUp));
    }
}
