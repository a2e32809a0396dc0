package id.tanggap.workflow;

import static id.tanggap.support.LiveModels.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.ScoringPolicy;
import id.tanggap.scoring.index.ScoringRules;
import id.tanggap.scoring.index.Setting;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.LiveModels;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Scores are judged by numbers that change by month and by deployment. Rule: docs/rules.md §7. */
@ApplicationTest
class ScoringVersionsTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    @Autowired
    ScoringPolicy policy;

    @Autowired
    LiveModels models;

    @ParameterizedTest
    @CsvSource({
        "WEIGHT_P_SLA, 0.25",
        "WEIGHT_P_TL, 0.15",
        "WEIGHT_P_5, 0.1",
        "WEIGHT_S_RTL, 0.15",
        "WEIGHT_S_SAT, 0.15",
        "WEIGHT_S_FIX, 0.1",
        "WEIGHT_S_AKT, 0.05",
        "WEIGHT_S_RUTE, 0.05",
        "CUT_OFF_A, 88",
        "CUT_OFF_B, 78",
        "CUT_OFF_C, 54",
        "CUT_OFF_D, 32",
        "PENALTY_IDENTITY_LEAK, 25",
        "PENALTY_BEYOND_TWICE, 1",
        "PENALTY_BEYOND_TWICE_AT_MOST, 10",
        "PENALTY_SHAM_CLOSURE, 2",
        "GROUP_LARGE_FROM, 100",
        "GROUP_MEDIUM_FROM, 20",
        "ENOUGH_CASES, 10",
        "ALLOWANCE_AT_STAKE, 0.1",
        "TEMPLATE_FROM, 4",
        "TEMPLATE_DAYS, 90",
        "DAYS_REVIEW, 5",
        "DAYS_OBJECTION, 5",
        "DAYS_DECISION, 5",
        "DAYS_PLAN, 10",
        "DAYS_PLAN_FOLLOW_UP, 20"
    })
    void the_shipped_numbers_are_those_of_the_rules(Parameter parameter, BigDecimal value) {
        assertThat(value(policy.rulesFor(NOVEMBER), parameter)).isEqualByComparingTo(value);
        assertThat(Arrays.asList(Parameter.values())).hasSize(27);
    }

    @Test
    void a_new_number_holds_from_its_month_and_leaves_what_was_judged_alone() {
        ScoringRules before = policy.rulesFor(JANUARY);
        deploy(row("CUT_OFF_A", "90", "2027-01"));
        try {
            ScoringRules after = policy.rulesFor(JANUARY);

            assertThat(value(policy.rulesFor(NOVEMBER), Parameter.CUT_OFF_A)).isEqualByComparingTo("88");
            assertThat(after.settings().get(Parameter.CUT_OFF_A))
                    .extracting(Setting::validFrom, Setting::basis)
                    .containsExactly(JANUARY, "Aturan baru");
            assertThat(value(after, Parameter.CUT_OFF_A)).isEqualByComparingTo("90");
            assertThat(after.version()).isNotEqualTo(before.version());
            assertThat(policy.rulesFor(JANUARY, before.version())).isEqualTo(before);
        } finally {
            models.takeBack();
        }
    }

    private static BigDecimal value(ScoringRules rules, Parameter parameter) {
        return rules.settings().get(parameter).value();
    }

    private void deploy(String row) {
        models.change("scoring.dmn", shipped("bpmn/scoring.dmn", "</decisionTable>", row + "</decisionTable>"));
    }

    private static String row(String parameter, String value, String from) {
        return "<rule id=\"new\"><inputEntry id=\"new_a\"><text>\"" + parameter + "\"</text></inputEntry>"
                + output("b", value) + output("c", "\"" + from + "\"") + output("d", "\"Aturan baru\"") + "</rule>";
    }

    private static String output(String id, String text) {
        return "<outputEntry id=\"new_" + id + "\"><text>" + text + "</text></outputEntry>";
    }
}
