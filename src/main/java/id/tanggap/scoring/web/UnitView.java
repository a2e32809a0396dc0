package id.tanggap.scoring.web;

import id.tanggap.scoring.index.Band;
import id.tanggap.scoring.index.Deduction;
import id.tanggap.scoring.index.Figures;
import id.tanggap.scoring.index.Indicator;
import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.Part;
import id.tanggap.scoring.index.Penalty;
import id.tanggap.scoring.index.Score;
import id.tanggap.scoring.index.ScoringRules;
import id.tanggap.scoring.index.WhatIf;
import id.tanggap.scoring.ledger.Counted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The working of a unit's month in the words of its page. */
@Component
class UnitView {

    private static final List<Parameter> CUT_OFFS =
            List.of(Parameter.CUT_OFF_A, Parameter.CUT_OFF_B, Parameter.CUT_OFF_C, Parameter.CUT_OFF_D);

    private final ScoreTexts texts;

    UnitView(ScoreTexts texts) {
        this.texts = texts;
    }

    /**
     * A line of the working.
     *
     * @param value null if nothing can be said about the indicator; so is all that follows from it
     * @param rankingWhy null where it is ranked as it is
     * @param shareWhy null where the share is the weight
     * @param cases which cases are behind it, or null
     * @param events which events are behind it, or null
     */
    record Line(
            String code,
            String name,
            String sentence,
            String formula,
            String counted,
            String value,
            double width,
            String ranking,
            String rankingWhy,
            String weight,
            String share,
            String shareWhy,
            String points,
            CaseFilter cases,
            String events) {}

    record PenaltyLine(String name, String text, String each, String points, String events, int count) {}

    record BandLine(Band band, String name, String range, boolean here) {}

    /** The sums at the end; index and what follows are null without a case. */
    record Sums(String indicators, String penalties, String index, String ranking) {}

    record Imagined(String text, String band) {}

    /** Events of one kind. */
    record EventGroup(String code, String name, boolean rated, boolean reasoned, List<Shown.Event> events) {}

    List<Line> lines(Score score, Locale locale) {
        return Arrays.stream(Indicator.values())
                .map(indicator -> score.part(indicator)
                        .map(part -> line(part, score, locale))
                        .orElseGet(() -> missing(indicator, score, locale)))
                .toList();
    }

    private Line line(Part part, Score score, Locale locale) {
        boolean rankedLower = part.rankingValue().compareTo(part.value()) < 0;
        String ranking = texts.value(part.rankingValue(), locale);
        boolean sharedOut = part.share().compareTo(part.weight()) != 0;
        return new Line(
                part.indicator().name(),
                texts.text(part.indicator() + ".name", locale),
                texts.sentence(part, score, locale),
                texts.text(part.indicator() + ".formula", locale),
                texts.text(
                        "counted",
                        locale,
                        texts.number(part.numerator(), locale),
                        texts.number(part.denominator(), locale)),
                texts.value(part.value(), locale),
                part.value().doubleValue(),
                ranking,
                rankedLower
                        ? texts.text("ranking.why", locale, ranking, texts.number(part.denominator(), locale))
                        : null,
                texts.percent(part.weight(), locale),
                texts.percent(part.share(), locale),
                sharedOut
                        ? texts.text(
                                "share.why",
                                locale,
                                texts.percent(part.weight(), locale),
                                texts.percent(part.share(), locale))
                        : null,
                texts.precise(part.contribution(), locale),
                CaseFilter.behind(part.indicator()),
                events(part.indicator(), score.figures()));
    }

    private Line missing(Indicator indicator, Score score, Locale locale) {
        BigDecimal weight = score.rules()
                .settings()
                .get(Parameter.valueOf("WEIGHT_" + indicator))
                .value();
        return new Line(
                indicator.name(),
                texts.text(indicator + ".name", locale),
                texts.text("missing", locale),
                texts.text(indicator + ".formula", locale),
                null,
                null,
                0,
                null,
                null,
                texts.percent(weight, locale),
                null,
                null,
                null,
                null,
                null);
    }

    /** Null where there is nothing to lead to. */
    private static String events(Indicator indicator, Figures figures) {
        return switch (indicator) {
            case S_SAT -> figures.ratings() > 0 ? "RATING" : null;
            case S_FIX ->
                figures.disputesUpheld() > 0
                        ? Counted.DISPUTE_UPHELD.name()
                        : figures.closed() > 0 ? Counted.CLOSED.name() : null;
            case S_RUTE -> figures.refusedReturns() > 0 ? Counted.REFUSED_RETURN.name() : null;
            default -> null;
        };
    }

    List<PenaltyLine> penalties(Score score, Locale locale) {
        return score.deductions().stream()
                .filter(deduction -> deduction.count() > 0)
                .map(deduction -> penalty(deduction, score.rules(), locale))
                .toList();
    }

    private PenaltyLine penalty(Deduction deduction, ScoringRules rules, Locale locale) {
        Penalty penalty = deduction.penalty();
        Parameter each =
                switch (penalty) {
                    case IDENTITY_LEAK -> Parameter.PENALTY_IDENTITY_LEAK;
                    case BEYOND_TWICE_THE_LIMIT -> Parameter.PENALTY_BEYOND_TWICE;
                    case SHAM_CLOSURE -> Parameter.PENALTY_SHAM_CLOSURE;
                };
        return new PenaltyLine(
                texts.text(penalty + ".name", locale),
                texts.text(
                        penalty + ".text", locale, texts.rule(rules, Parameter.PENALTY_BEYOND_TWICE_AT_MOST, locale)),
                texts.text("each", locale, texts.number(deduction.count(), locale), texts.rule(rules, each, locale)),
                "−" + texts.precise(deduction.points(), locale),
                penalty.name(),
                deduction.count());
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

    List<BandLine> bands(Score score, Locale locale) {
        List<BandLine> bands = new ArrayList<>();
        for (Band band : Band.values()) {
            int at = band.ordinal();
            String from = at < CUT_OFFS.size() ? texts.rule(score.rules(), CUT_OFFS.get(at), locale) : null;
            String better = at == 0 ? null : texts.rule(score.rules(), CUT_OFFS.get(at - 1), locale);
            String range = at == 0
                    ? texts.text("band.range.first", locale, from)
                    : from == null
                            ? texts.text("band.range.last", locale, better)
                            : texts.text("band.range", locale, from, better);
            bands.add(new BandLine(
                    band,
                    texts.text("band." + band, locale),
                    range,
                    score.band().filter(band::equals).isPresent()));
        }
        return bands;
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

    List<EventGroup> events(UnitReport report, Locale locale) {
        List<EventGroup> groups = new ArrayList<>();
        groups.add(group(
                "RATING",
                report.events().stream()
                        .filter(event -> event.counted().rating() != null)
                        .toList(),
                locale));
        for (Counted as : Counted.values()) {
            if (as != Counted.RATED) {
                groups.add(group(
                        as.name(),
                        report.events().stream()
                                .filter(event -> event.counted().as() == as)
                                .toList(),
                        locale));
            }
        }
        return groups.stream().filter(group -> !group.events().isEmpty()).toList();
    }

    private EventGroup group(String code, List<Shown.Event> events, Locale locale) {
        return new EventGroup(
                code,
                texts.text("event." + code, locale),
                code.equals("RATING"),
                events.stream().anyMatch(event -> event.reason() != null),
                events);
    }
}
