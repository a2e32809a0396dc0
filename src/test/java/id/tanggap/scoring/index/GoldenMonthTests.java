package id.tanggap.scoring.index;

import static id.tanggap.scoring.index.RulesOfPaper.RULES;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.evaluation.CertificateGround;
import id.tanggap.scoring.evaluation.Consequences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * One month of ten units, whose expected figures were worked out apart from the code, with fractions and the textbook
 * form of Wilson's interval (centre less half its width). Rule: docs/rules.md §7.
 *
 * <p>By hand, for tng-dbmsda: P_sla = 30/40 = 75; P_tl = 36/40 = 90; P_5 = 32/40 = 80; RTL = 148/40 = 3.7 and S_rtl =
 * 6.3/9 = 70; μ of the large units = (50 + 40 + 7)/(10 + 12 + 3) = 3.88 and S_sat = 25·((40 + 38.8)/22 − 1) = 64.5454…;
 * S_fix = 23/25 = 92; S_akt = 19/20 = 95; S_rute = 39/40 = 97.5. Points 18.75 + 13.5 + 8 + 10.5 + 9.6818… + 9.2 + 4.75 +
 * 4.875 = 79.2568…; one case beyond twice its limit leaves 78.2568…, band B.
 */
class GoldenMonthTests {

    private static final Offset<BigDecimal> EXACTLY = within(new BigDecimal("1e-9"));

    /**
     * Unit, yearly volume, dispositions, followed up, first in time, completed in time, days to follow-up, ratings and
     * their sum, closed, disputes upheld, refused returns, working days, active days, beyond twice the limit, leaks,
     * sham closures.
     */
    private static final String MONTH =
            """
            tng-dinkes   | 400 | 25 | 25 | 25 | 25 |  25 | 10 | 50 | 20 | 0 |  0 | 20 | 20 |  0 | 0 | 0
            tng-dbmsda   | 350 | 40 | 36 | 32 | 30 | 148 | 12 | 40 | 25 | 2 |  1 | 20 | 19 |  1 | 0 | 0
            tng-satpolpp | 100 | 33 | 20 | 15 | 14 | 240 |  3 |  7 |  9 | 1 |  2 | 20 | 15 |  3 | 0 | 2
            tng-disdik   | 512 | 60 | 30 | 21 | 18 | 720 |  0 |  0 | 10 | 4 |  9 | 20 | 10 | 14 | 0 | 0
            tng-kec-a    |  99 | 12 | 12 | 11 | 10 |  30 |  2 |  9 |  8 | 0 |  0 | 20 | 18 |  0 | 0 | 0
            tng-kec-b    |  20 | 12 | 12 | 11 | 10 |  30 |  2 |  9 |  8 | 0 |  0 | 20 | 18 |  0 | 0 | 0
            tng-kec-c    |  50 |  9 |  9 |  9 |  9 |   9 |  1 |  5 |  0 | 0 |  0 | 20 | 20 |  0 | 0 | 0
            tng-kec-d    |  64 | 14 | 14 | 14 | 14 |  14 |  0 |  0 | 14 | 0 |  0 | 20 | 20 |  0 | 1 | 0
            tng-kec-e    |  30 | 10 |  1 |  0 |  0 | 190 |  0 |  0 |  0 | 1 | 11 | 20 |  0 | 10 | 0 | 0
            tng-kel-f    |  19 |  0 |  0 |  0 |  0 |   0 |  0 |  0 |  0 | 0 |  0 | 20 |  7 |  0 | 1 | 0
            """;

    /** Unit, P_sla, P_tl, P_5, S_rtl, S_sat, S_fix, S_akt, S_rute. */
    static final List<List<String>> INDICATORS = rows(
            """
            tng-dinkes   | 100.0000000000 | 100.0000000000 | 100.0000000000 | 100.0000000000 |  86.0000000000 | 100.0000000000 | 100.0000000000 | 100.0000000000
            tng-dbmsda   |  75.0000000000 |  90.0000000000 |  80.0000000000 |  70.0000000000 |  64.5454545455 |  92.0000000000 |  95.0000000000 |  97.5000000000
            tng-satpolpp |  42.4242424242 |  60.6060606061 |  45.4545454545 |  30.3030303030 |  63.0769230769 |  88.8888888889 |  75.0000000000 |  93.9393939394
            tng-disdik   |  30.0000000000 |  50.0000000000 |  35.0000000000 |   0.0000000000 |  72.0000000000 |  60.0000000000 |  50.0000000000 |  85.0000000000
            tng-kec-a    |  83.3333333333 | 100.0000000000 |  91.6666666667 |  83.3333333333 |  89.5833333333 | 100.0000000000 |  90.0000000000 | 100.0000000000
            tng-kec-b    |  83.3333333333 | 100.0000000000 |  91.6666666667 |  83.3333333333 |  89.5833333333 | 100.0000000000 |  90.0000000000 | 100.0000000000
            tng-kec-c    | 100.0000000000 | 100.0000000000 | 100.0000000000 | 100.0000000000 |  90.9090909091 |              - | 100.0000000000 | 100.0000000000
            tng-kec-d    | 100.0000000000 | 100.0000000000 | 100.0000000000 | 100.0000000000 |  90.0000000000 | 100.0000000000 | 100.0000000000 | 100.0000000000
            tng-kec-e    |   0.0000000000 |  10.0000000000 |   0.0000000000 |   0.0000000000 |  90.0000000000 |   0.0000000000 |   0.0000000000 |   0.0000000000
            tng-kel-f    |              - |              - |              - |              - |              - |              - |  35.0000000000 |              -
            """);

    /** Unit, bounds of P_sla, P_tl, P_5, penalties, index, ranking index, rank, band, allowance factor, peer group. */
    static final List<List<String>> RESULTS = rows(
            """
            tng-dinkes   | 86.6807749061 | 86.6807749061 | 86.6807749061 |  0 | 97.9000000000 | 91.2403874530 | 1 | A | 0.9979000000 | LARGE
            tng-dbmsda   | 59.8060385792 | 76.9482247725 | 65.2426936536 |  1 | 78.2568181818 | 71.0248309079 | 2 | B | 0.9782568182 | LARGE
            tng-satpolpp | 27.2355966334 | 43.6834408199 | 29.8429385139 |  7 | 48.5852758353 | 40.6885607256 | 3 | D | 0.9485852758 | LARGE
            tng-disdik   | 19.8981661388 | 37.7350242416 | 24.1677744060 | 10 | 32.0500000000 | 26.6015726115 | 4 | D | 0.9320500000 | LARGE
            tng-kec-a    | 55.1969137747 | 75.7505993345 | 64.6120088859 |  0 | 90.4375000000 | 77.0605192324 | 1 | A | 0.9904375000 | MEDIUM
            tng-kec-b    | 55.1969137747 | 75.7505993345 | 64.6120088859 |  0 | 90.4375000000 | 77.0605192324 | 1 | A | 0.9904375000 | MEDIUM
            tng-kec-c    | 70.0854951580 | 70.0854951580 | 70.0854951580 |  0 | 98.4848484848 | 81.8656791282 | - | - |            - | MEDIUM
            tng-kec-d    | 78.4689197262 | 78.4689197262 | 78.4689197262 | 25 | 73.5000000000 | 62.7344598631 | 3 | D | 0.9735000000 | MEDIUM
            tng-kec-e    |  0.0000000000 |  1.7876213095 |  0.0000000000 | 10 |  5.0000000000 |  3.7681431964 | 4 | E | 0.9050000000 | MEDIUM
            tng-kel-f    |             - |             - |             - | 25 |             - |             - | - | D |            - | SMALL
            """);

    /** Unit, bands of the months before, sanction. */
    static final List<List<String>> SANCTIONS = rows(
            """
            tng-dinkes   | D - D     | -
            tng-dbmsda   | D         | -
            tng-satpolpp | C         | ORAL_REPRIMAND
            tng-disdik   | E D       | INSPECTORATE_REVIEW
            tng-kec-a    | none      | -
            tng-kec-b    | E C       | -
            tng-kec-c    | D         | -
            tng-kec-d    | D         | WRITTEN_REPRIMAND
            tng-kec-e    | D - C E - | WRITTEN_REPRIMAND
            tng-kel-f    | D E D     | INSPECTORATE_REVIEW
            """);

    /** Unit, bands of the quarters before, grounds of a certificate; the month stands for a quarter. */
    static final List<List<String>> CERTIFICATES = rows(
            """
            tng-dinkes   | A   | TWO_QUARTERS_IN_BAND_A TOP_THREE_OF_ITS_GROUP
            tng-dbmsda   | A A | TOP_THREE_OF_ITS_GROUP
            tng-satpolpp | A   | -
            tng-disdik   | A   | -
            tng-kec-a    | B   | TOP_THREE_OF_ITS_GROUP
            tng-kec-b    | A - | TWO_QUARTERS_IN_BAND_A TOP_THREE_OF_ITS_GROUP
            tng-kec-c    | A A | -
            tng-kec-d    | A A | -
            """);

    private static final Map<String, Standing> STANDINGS =
            Standings.of(rows(MONTH).stream().map(GoldenMonthTests::unit).toList(), RULES).stream()
                    .collect(toMap(Standing::unit, Function.identity()));

    @ParameterizedTest
    @FieldSource("INDICATORS")
    void every_indicator_is_what_the_formula_says(List<String> row) {
        Score score = STANDINGS.get(row.get(0)).score();
        for (Indicator indicator : Indicator.values()) {
            assertIs(row.get(1 + indicator.ordinal()), score.part(indicator).map(Part::value));
        }
    }

    @ParameterizedTest
    @FieldSource("RESULTS")
    void every_unit_gets_its_index_rank_and_band(List<String> row) {
        Standing standing = STANDINGS.get(row.get(0));
        Score score = standing.score();
        assertIs(row.get(1), score.part(Indicator.P_SLA).map(Part::rankingValue));
        assertIs(row.get(2), score.part(Indicator.P_TL).map(Part::rankingValue));
        assertIs(row.get(3), score.part(Indicator.P_5).map(Part::rankingValue));
        assertIs(row.get(4), score.deductions().stream().map(Deduction::points).reduce(BigDecimal::add));
        assertIs(row.get(5), score.index());
        assertIs(row.get(6), score.rankingIndex());
        assertThat(standing.rank().isPresent() ? "" + standing.rank().getAsInt() : "-")
                .isEqualTo(row.get(7));
        assertThat(score.band().map(Band::name).orElse("-")).isEqualTo(row.get(8));
        assertIs(row.get(9), score.allowanceFactor());
        assertThat(standing.group()).isEqualTo(PeerGroup.valueOf(row.get(10)));
    }

    @ParameterizedTest
    @FieldSource("SANCTIONS")
    void a_run_of_poor_months_is_punished(List<String> row) {
        Optional<ConsequenceKind> sanction = Consequences.sanction(bands(row));

        assertThat(sanction.map(ConsequenceKind::name).orElse("-")).isEqualTo(row.get(2));
    }

    @ParameterizedTest
    @FieldSource("CERTIFICATES")
    void the_good_and_the_best_are_rewarded(List<String> row) {
        List<String> grounds = Consequences.certificate(
                        bands(row), STANDINGS.get(row.get(0)).rank())
                .stream()
                .map(CertificateGround::name)
                .toList();

        assertThat(grounds.isEmpty() ? "-" : String.join(" ", grounds)).isEqualTo(row.get(2));
    }

    private static List<Optional<Band>> bands(List<String> row) {
        List<Optional<Band>> bands = new ArrayList<>();
        if (!row.get(1).equals("none")) {
            Arrays.stream(row.get(1).split(" "))
                    .map(band -> band.equals("-") ? Optional.<Band>empty() : Optional.of(Band.valueOf(band)))
                    .forEach(bands::add);
        }
        bands.add(STANDINGS.get(row.get(0)).score().band());
        return bands;
    }

    private static void assertIs(String expected, Optional<BigDecimal> actual) {
        if (expected.equals("-")) {
            assertThat(actual).isEmpty();
        } else {
            assertThat(actual.orElseThrow()).isCloseTo(new BigDecimal(expected), EXACTLY);
        }
    }

    private static UnitFigures unit(List<String> row) {
        int[] n = row.stream().skip(1).mapToInt(Integer::parseInt).toArray();
        return new UnitFigures(
                row.get(0),
                n[0],
                new Figures(
                        n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11], n[12], n[13], n[14],
                        n[15]));
    }

    private static List<List<String>> rows(String table) {
        return table.lines()
                .map(line -> List.of(line.strip().split("\\s*\\|\\s*")))
                .toList();
    }
}
