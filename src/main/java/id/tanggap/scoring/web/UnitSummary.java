package id.tanggap.scoring.web;

import id.tanggap.scoring.index.Deduction;
import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.Part;
import id.tanggap.scoring.index.Score;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.index.WhatIf;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a unit's month comes to, in the words of its page. */
@Component
class UnitSummary {

    private final ScoreTexts texts;

    UnitSummary(ScoreTexts texts) {
        this.texts = texts;
    }

    /** What is on top of the page; index, band and allowance are null where nothing can be said. */
    record Summary(
            String month, String index, String band, String bandName, String rank, String allowance, String computed) {}

    /** The sums at the end of the working; index and what follows are null without a case. */
    record Sums(String indicators, String penalties, String index, String ranking) {}

    /** What one more case would have changed. */
    record Imagined(String text, String band) {}

    Summary summary(UnitReport report, Locale locale) {
        Standing standing = report.standing();
        Score score = standing.score();
        String group = texts.text("group." + standing.group(), locale).toLowerCase(locale);
        return new Summary(
                texts.month(report.board().month(), locale),
                score.index().map(index -> texts.points(index, locale)).orElse(null),
                score.band().map(Enum::name).orElse(null),
                score.band()
                        .map(band -> texts.text("unit.band", locale, band, texts.text("band." + band, locale)))
                        .orElse(null),
                standing.rank().isPresent()
                        ? texts.text("unit.rank", locale, standing.rank().getAsInt(), standing.ranked(), group)
                        : texts.text("unit.rank.none", locale, group),
                score.allowanceFactor()
                        .map(factor -> texts.text("unit.allowance", locale, texts.number(factor, locale)))
                        .orElse(null),
                texts.moment(
                        report.board().progress().computedAt(), report.board().instansi(), locale));
    }

    Sums sums(Score score, Locale locale) {
        BigDecimal indicators = score.parts().stream().map(Part::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal penalties =
                score.deductions().stream().map(Deduction::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sums(
                texts.precise(indicators, locale),
                texts.precise(penalties, locale),
                score.index().map(index -> texts.precise(index, locale)).orElse(null),
                score.rankingIndex().map(index -> texts.precise(index, locale)).orElse(null));
    }

    /** Why the allowance is what it is; null without enough cases. */
    String allowance(Score score, Locale locale) {
        BigDecimal stake =
                score.rules().settings().get(Parameter.ALLOWANCE_AT_STAKE).value();
        return score.allowanceFactor()
                .map(factor -> texts.text(
                        "unit.allowance.why",
                        locale,
                        texts.points(score.index().orElseThrow(), locale),
                        texts.percent(stake, locale),
                        texts.number(factor, locale)))
                .orElse(null);
    }

    /** Null without a case. */
    Imagined imagined(String key, WhatIf whatIf, int days, Locale locale) {
        if (whatIf.difference().isEmpty()) {
            return null;
        }
        return new Imagined(
                texts.text(
                        key,
                        locale,
                        days,
                        texts.points(whatIf.imagined().index().orElseThrow(), locale),
                        texts.change(whatIf.difference().orElseThrow(), locale)),
                whatIf.imagined().band().equals(whatIf.actual().band())
                        ? texts.text("whatif.sameband", locale)
                        : texts.text(
                                "whatif.band",
                                locale,
                                whatIf.imagined().band().map(Enum::name).orElse("–")));
    }
}
