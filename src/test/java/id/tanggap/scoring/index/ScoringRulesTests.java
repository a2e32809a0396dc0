package id.tanggap.scoring.index;

import static id.tanggap.scoring.index.RulesOfPaper.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which numbers judge, and which contradict each other. Rule: docs/rules.md §7. */
class ScoringRulesTests {

    @ParameterizedTest
    @CsvSource({
        "WEIGHT_P_SLA, 0",
        "WEIGHT_P_SLA, 0.125",
        "WEIGHT_P_SLA, 1",
        "CUT_OFF_A, 100",
        "CUT_OFF_A, 87.5",
        "ENOUGH_CASES, 1",
        "ENOUGH_CASES, 10.0",
        "ENOUGH_CASES, 1E+3",
        "DAYS_OBJECTION, 5",
        "DAYS_OBJECTION, 60",
    })
    void a_parameter_takes_what_lies_in_its_range(Parameter parameter, BigDecimal value) {
        assertThat(parameter.takes(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "WEIGHT_P_SLA, -0.01",
        "WEIGHT_P_SLA, 1.01",
        "CUT_OFF_A, 100.1",
        "ENOUGH_CASES, 0",
        "ENOUGH_CASES, 2.5",
        "ENOUGH_CASES, 1001",
        "GROUP_LARGE_FROM, 99.5",
        "GROUP_MEDIUM_FROM, 19.5",
        "TEMPLATE_FROM, 1",
        "TEMPLATE_FROM, 3.5",
        "DAYS_REVIEW, 5.5",
        "DAYS_OBJECTION, 4",
        "DAYS_OBJECTION, 5.5",
        "DAYS_DECISION, 5.5",
        "DAYS_PLAN, 5.5",
        "DAYS_PLAN_FOLLOW_UP, 5.5",
    })
    void it_takes_nothing_else_and_counts_are_whole(Parameter parameter, BigDecimal value) {
        assertThat(parameter.takes(value)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(parameter, value.toPlainString()))
                .withMessageStartingWith(parameter + " of odd is ");
    }

    @Test
    void a_parameter_says_what_it_takes() {
        assertThat(Parameter.CUT_OFF_A.range()).isEqualTo("0-100");
        assertThat(Parameter.DAYS_OBJECTION.range()).isEqualTo("5-60");
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void none_may_be_missing(Parameter parameter) {
        Map<Parameter, Setting> settings = new EnumMap<>(RulesOfPaper.settings());
        settings.remove(parameter);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoringRules(settings, "short"))
                .withMessage(parameter + " of short is null");
    }

    @ParameterizedTest
    @CsvSource({
        "WEIGHT_S_RUTE, 0.04",
        "WEIGHT_S_RUTE, 0.06",
        "CUT_OFF_B, 88",
        "CUT_OFF_C, 78",
        "CUT_OFF_D, 54",
        "GROUP_MEDIUM_FROM, 100",
    })
    void numbers_that_contradict_each_other_judge_nobody(Parameter parameter, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(parameter, value))
                .withMessageStartingWith("The numbers of odd contradict each other");
    }

    @Test
    void numbers_that_agree_judge() {
        assertThatCode(() -> with(Parameter.CUT_OFF_B, "87.9")).doesNotThrowAnyException();
    }

    @Test
    void what_judges_does_not_change() {
        assertThat(RULES.value(Parameter.CUT_OFF_B)).isEqualByComparingTo("78");
        assertThat(RULES.weight(Indicator.P_SLA)).isEqualByComparingTo("0.25");
        assertThatThrownBy(() -> RULES.settings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static ScoringRules with(Parameter parameter, String value) {
        Map<Parameter, Setting> settings = new EnumMap<>(RulesOfPaper.settings());
        settings.put(parameter, RulesOfPaper.setting(value));
        return new ScoringRules(settings, "odd");
    }
}
