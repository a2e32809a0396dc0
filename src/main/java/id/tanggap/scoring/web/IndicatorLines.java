package id.tanggap.scoring.web;

import id.tanggap.scoring.index.Figures;
import id.tanggap.scoring.index.Indicator;
import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.Part;
import id.tanggap.scoring.index.Score;
import id.tanggap.scoring.ledger.Counted;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The indicators of a unit's month, line by line. */
@Component
class IndicatorLines {

    private final ScoreTexts texts;

    IndicatorLines(ScoreTexts texts) {
        this.texts = texts;
    }

    /**
     * A line of the working.
     *
     * @param reached null if nothing can be said about the indicator
     * @param cases which cases are behind it, or null
     * @param events which events are behind it, or null
     */
    record Line(
            String code,
            String name,
            String sentence,
            String formula,
            Reached reached,
            Weighed weighed,
            CaseFilter cases,
            String events) {}

    /**
     * What was counted, and which value that makes.
     *
     * @param width of the bar, 0 to 100
     * @param rankingWhy null where it is ranked as it is
     */
    record Reached(String counted, String value, double width, String ranking, String rankingWhy) {}

    /**
     * What the value brings.
     *
     * @param share null if nothing can be said about the indicator; so are the points
     * @param shareWhy null where the share is the weight
     */
    record Weighed(String weight, String share, String shareWhy, String points) {}

    /** Every indicator, those that nothing can be said about without a value. */
    List<Line> of(Score score, Locale locale) {
        return Arrays.stream(Indicator.values())
                .map(indicator -> score.part(indicator)
                        .map(part -> line(part, score, locale))
                        .orElseGet(() -> missing(indicator, score, locale)))
                .toList();
    }

    private Line line(Part part, Score score, Locale locale) {
        return new Line(
                part.indicator().name(),
                texts.text(part.indicator() + ".name", locale),
                texts.sentence(part, score, locale),
                texts.text(part.indicator() + ".formula", locale),
                reached(part, locale),
                weighed(part, locale),
                CaseFilter.behind(part.indicator()),
                events(part.indicator(), score.figures()));
    }

    private Reached reached(Part part, Locale locale) {
        boolean rankedLower = part.rankingValue().compareTo(part.value()) < 0;
        String ranking = texts.value(part.rankingValue(), locale);
        String denominator = texts.number(part.denominator(), locale);
        return new Reached(
                texts.text("counted", locale, texts.number(part.numerator(), locale), denominator),
                texts.value(part.value(), locale),
                part.value().doubleValue(),
                ranking,
                rankedLower ? texts.text("ranking.why", locale, ranking, denominator) : null);
    }

    private Weighed weighed(Part part, Locale locale) {
        boolean sharedOut = part.share().compareTo(part.weight()) != 0;
        String weight = texts.percent(part.weight(), locale);
        String share = texts.percent(part.share(), locale);
        return new Weighed(
                weight,
                share,
                sharedOut ? texts.text("share.why", locale, weight, share) : null,
                texts.precise(part.contribution(), locale));
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
                new Weighed(texts.percent(weight, locale), null, null, null),
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
}
