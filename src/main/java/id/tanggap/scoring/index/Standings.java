package id.tanggap.scoring.index;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Units of one period, each judged among those with as much to do. Rule: docs/rules.md §7. */
public final class Standings {

    private Standings() {}

    /**
     * Judges a month, or a quarter by the sums of its months. The order of the units does not matter.
     *
     * @return by group, rank and code; within a group those without a rank last
     * @throws IllegalArgumentException if a unit comes twice
     */
    public static List<Standing> of(Collection<UnitFigures> units, ScoringRules rules) {
        Map<String, Long> named = units.stream().collect(groupingBy(UnitFigures::unit, Collectors.counting()));
        named.forEach((unit, times) -> {
            if (times > 1) {
                throw new IllegalArgumentException(unit + " comes " + times + " times");
            }
        });
        return units.stream().collect(groupingBy(unit -> rules.group(unit.yearlyVolume()))).entrySet().stream()
                .flatMap(group -> group(group.getKey(), group.getValue(), rules).stream())
                .sorted(Comparator.comparing(Standing::group)
                        .thenComparing(standing -> standing.rank().orElse(Integer.MAX_VALUE))
                        .thenComparing(Standing::unit))
                .toList();
    }

    private static List<Standing> group(PeerGroup group, List<UnitFigures> units, ScoringRules rules) {
        PeerRatings peers =
                PeerRatings.of(units.stream().map(UnitFigures::figures).toList());
        Map<String, Score> scores = units.stream()
                .collect(Collectors.toMap(
                        UnitFigures::unit, (UnitFigures unit) -> Score.of(unit.figures(), peers, rules)));
        List<BigDecimal> ranked = scores.values().stream()
                .filter(Score::hasEnoughCases)
                .map(score -> score.rankingIndex().orElseThrow())
                .toList();
        Function<Score, OptionalInt> rank = score -> score.hasEnoughCases()
                ? OptionalInt.of(rank(score.rankingIndex().orElseThrow(), ranked))
                : OptionalInt.empty();
        return units.stream()
                .map(unit -> {
                    Score score = scores.get(unit.unit());
                    return new Standing(
                            unit.unit(), unit.yearlyVolume(), group, score, rank.apply(score), ranked.size());
                })
                .toList();
    }

    /** One more than are better: equals share a rank, and the next rank is left out. */
    private static int rank(BigDecimal index, List<BigDecimal> all) {
        return 1
                + (int) all.stream().filter(other -> other.compareTo(index) > 0).count();
    }
}
