package id.tanggap.scoring.web;

import id.tanggap.scoring.index.Deduction;
import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.Penalty;
import id.tanggap.scoring.index.Score;
import id.tanggap.scoring.index.ScoringRules;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is taken off a unit's month, line by line. */
@Component
class PenaltyLines {

    private final ScoreTexts texts;

    PenaltyLines(ScoreTexts texts) {
        this.texts = texts;
    }

    /** @param events which events are behind it */
    record Line(String name, String text, String each, String points, String events) {}

    List<Line> of(Score score, Locale locale) {
        return score.deductions().stream()
                .filter(deduction -> deduction.count() > 0)
                .map(deduction -> line(deduction, score.rules(), locale))
                .toList();
    }

    private Line line(Deduction deduction, ScoringRules rules, Locale locale) {
        Penalty penalty = deduction.penalty();
        Parameter each =
                switch (penalty) {
                    case IDENTITY_LEAK -> Parameter.PENALTY_IDENTITY_LEAK;
                    case BEYOND_TWICE_THE_LIMIT -> Parameter.PENALTY_BEYOND_TWICE;
                    case SHAM_CLOSURE -> Parameter.PENALTY_SHAM_CLOSURE;
                };
        return new Line(
                texts.text(penalty + ".name", locale),
                texts.text(
                        penalty + ".text", locale, texts.rule(rules, Parameter.PENALTY_BEYOND_TWICE_AT_MOST, locale)),
                texts.text("each", locale, texts.number(deduction.count(), locale), texts.rule(rules, each, locale)),
                "−" + texts.precise(deduction.points(), locale),
                penalty.name());
    }
}
