package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.index.Band;
import id.tanggap.scoring.index.Figures;
import id.tanggap.scoring.index.ScoringPolicy;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.index.Standings;
import id.tanggap.scoring.index.UnitFigures;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The bands of an instansi's units over months and quarters, as the final boards say. A month that is not final yet says
 * nothing. Rule: docs/rules.md §7.
 */
@Component
class BandHistory {

    /** Further back no run is looked for. */
    private static final int MONTHS = 24;

    private static final int MONTHS_OF_QUARTER = 3;

    private final Scoreboards boards;
    private final ScoringPolicy policy;

    BandHistory(Scoreboards boards, ScoringPolicy policy) {
        this.boards = boards;
        this.policy = policy;
    }

    /** The final boards of the two years that end with this month, oldest first. */
    List<Scoreboard> boards(EvaluationKey last) {
        return boards.finals(last.instansi(), last.month().minusMonths(MONTHS - 1), last.month());
    }

    /** By unit, oldest first. */
    static Map<String, List<Optional<Band>>> bands(List<List<Standing>> periods) {
        Map<String, List<Optional<Band>>> bands = new TreeMap<>();
        periods.forEach(
                period -> period.forEach(standing -> bands.computeIfAbsent(standing.unit(), unit -> new ArrayList<>())
                        .add(standing.score().band())));
        return bands;
    }

    static boolean endsQuarter(YearMonth month) {
        return month.getMonthValue() % MONTHS_OF_QUARTER == 0;
    }

    /** The standings of each quarter among the boards: judged by the sums of its months and the rules of its last one. */
    List<List<Standing>> quarters(List<Scoreboard> boards) {
        Map<YearMonth, List<Scoreboard>> byQuarter = boards.stream()
                .collect(
                        Collectors.groupingBy(board -> endOfQuarter(board.month()), TreeMap::new, Collectors.toList()));
        return byQuarter.entrySet().stream()
                .map(quarter -> quarter(quarter.getKey(), quarter.getValue()))
                .toList();
    }

    private List<Standing> quarter(YearMonth end, List<Scoreboard> months) {
        Scoreboard last = months.get(months.size() - 1);
        Map<String, List<Standing>> byUnit = months.stream()
                .flatMap(board -> board.standings().stream())
                .collect(Collectors.groupingBy(Standing::unit, TreeMap::new, Collectors.toList()));
        List<UnitFigures> sums = byUnit.entrySet().stream()
                .map(unit -> new UnitFigures(unit.getKey(), volume(unit.getValue()), sum(unit.getValue())))
                .toList();
        return Standings.of(sums, policy.rulesFor(end, last.rulesVersion()));
    }

    /** A unit that stood in no board of the quarter's last month keeps the group of the last one it stood in. */
    private static int volume(List<Standing> months) {
        return months.get(months.size() - 1).yearlyVolume();
    }

    private static Figures sum(List<Standing> months) {
        return months.stream()
                .map(standing -> standing.score().figures())
                .reduce(Figures::plus)
                .orElseThrow();
    }

    private static YearMonth endOfQuarter(YearMonth month) {
        return month.plusMonths((MONTHS_OF_QUARTER - month.getMonthValue() % MONTHS_OF_QUARTER) % MONTHS_OF_QUARTER);
    }
}
