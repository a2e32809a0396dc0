package id.tanggap.replay;

import id.tanggap.scoring.index.Figures;
import id.tanggap.scoring.index.Score;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the year comes to: whether the index knows who was diligent, and whether a trick was worth it. */
final class YearTable {

    /** What the correlation of index and diligence must be at least. */
    static final double BOUND = 0.8;

    private final PrintStream out;
    private final Year year;
    private final Diligence diligence;
    private final Map<String, Trick> tricks;

    YearTable(PrintStream out, Year year, Diligence diligence, Map<String, Trick> tricks) {
        this.out = out;
        this.year = year;
        this.diligence = diligence;
        this.tricks = tricks;
    }

    /** @return whether the index follows diligence and no trick gains */
    boolean tell(Boards boards) {
        List<String> units = diligence.fromTheBottom();
        Map<String, Score> scores = boards.scores(units);
        table(boards, scores);
        List<String> honest =
                units.stream().filter(unit -> !tricks.containsKey(unit)).toList();
        double all = correlation(units, scores);
        out.printf(Locale.ROOT, "%nrank correlation of index and diligence   %6.3f%n", all);
        if (!tricks.isEmpty() && honest.size() > 1) {
            out.printf(Locale.ROOT, "of those that play no trick               %6.3f%n", correlation(honest, scores));
        }
        year.keep().ifPresent(file -> keep(file, scores));
        boolean none = year.against()
                .map(file -> gains(read(file), indexes(scores)))
                .orElse(0L)
                .equals(0L);
        // Who plays a trick shall fall behind; the order of diligence is for those who do not.
        double judged = tricks.isEmpty() ? all : 1;
        return judged >= BOUND && none && boards.provisional() == 0;
    }

    private void table(Boards boards, Map<String, Score> scores) {
        out.printf("%nthe year: %d months, %d of them not final%n", boards.months(), boards.provisional());
        out.printf(
                "%-18s%10s%8s%6s%7s%7s%7s%7s%7s%7s%7s%7s%8s%7s%7s  %s%n",
                "unit",
                "diligence",
                "index",
                "rank",
                "cases",
                "P_sla",
                "P_tl",
                "P_5",
                "days",
                "stars",
                "closed",
                "upheld",
                "refused",
                "active",
                "twice",
                "trick");
        List<String> ranked = scores.keySet().stream()
                .sorted(Comparator.comparing((String unit) -> ranking(scores.get(unit)))
                        .reversed())
                .toList();
        for (int i = 0; i < ranked.size(); i++) {
            String unit = ranked.get(i);
            Figures of = scores.get(unit).figures();
            out.printf(
                    Locale.ROOT,
                    "%-18s%10.3f%8.2f%6d%7d%7.1f%7.1f%7.1f%7.2f%7.2f%7d%7d%8d%7.1f%7d  %s%n",
                    unit,
                    diligence.of(unit),
                    index(scores.get(unit)),
                    i + 1,
                    of.dispositions(),
                    percent(of.completedInTime(), of.dispositions()),
                    percent(of.followedUp(), of.dispositions()),
                    percent(of.firstInTime(), of.dispositions()),
                    percent(of.daysToFollowUp(), of.dispositions()) / 100,
                    percent(of.ratingSum(), of.ratings()) / 100,
                    of.closed(),
                    of.disputesUpheld(),
                    of.refusedReturns(),
                    percent(of.activeDays(), of.workingDays()),
                    of.beyondTwiceTheLimit(),
                    tricks.containsKey(unit) ? tricks.get(unit) : "");
        }
    }

    /** @return how many tricks were worth it */
    private long gains(Map<String, Double> without, Map<String, Double> with) {
        out.printf("%n%-26s%-18s%12s%12s%12s%n", "trick", "unit", "without", "with", "gain");
        tricks.forEach((unit, trick) -> out.printf(
                Locale.ROOT,
                "%-26s%-18s%12.2f%12.2f%+12.2f  %s%n",
                trick,
                unit,
                without.get(unit),
                with.get(unit),
                with.get(unit) - without.get(unit),
                with.get(unit) > without.get(unit) ? "GAINS" : "no gain"));
        out.printf(
                Locale.ROOT,
                "units that play none moved by at most %.2f%n",
                without.keySet().stream()
                        .filter(unit -> !tricks.containsKey(unit))
                        .mapToDouble(unit -> Math.abs(with.get(unit) - without.get(unit)))
                        .max()
                        .orElse(0));
        return tricks.keySet().stream()
                .filter(unit -> with.get(unit) > without.get(unit))
                .count();
    }

    private double correlation(List<String> units, Map<String, Score> scores) {
        return Spearman.correlation(
                units.stream().map(diligence::of).toList(),
                units.stream().map(unit -> ranking(scores.get(unit))).toList());
    }

    private static double index(Score score) {
        return score.index().orElseThrow().doubleValue();
    }

    private static double ranking(Score score) {
        return score.rankingIndex().orElseThrow().doubleValue();
    }

    private static Map<String, Double> indexes(Map<String, Score> scores) {
        return scores.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, unit -> index(unit.getValue())));
    }

    private static void keep(Path file, Map<String, Score> scores) {
        try {
            Files.write(
                    file,
                    new TreeMap<>(indexes(scores))
                            .entrySet().stream()
                                    .map(unit -> unit.getKey() + "," + unit.getValue())
                                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Double> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(unit -> unit[0], unit -> Double.valueOf(unit[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
