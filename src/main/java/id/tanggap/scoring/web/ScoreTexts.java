package id.tanggap.scoring.web;

import id.tanggap.agency.Agencies;
import id.tanggap.language.Words;
import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.Part;
import id.tanggap.scoring.index.Points;
import id.tanggap.scoring.index.Score;
import id.tanggap.scoring.index.ScoringRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Boards and their working in words: numbers as people of the reader's language write them. */
@Component
class ScoreTexts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Words words;
    private final Agencies agencies;

    ScoreTexts(Words words, Agencies agencies) {
        this.words = words;
        this.agencies = agencies;
    }

    String text(String key, Locale locale, Object... arguments) {
        return words.text("scores." + key, locale, arguments);
    }

    /** An index with two decimals, cut off and not rounded up: 77.995 is no 78. */
    String points(BigDecimal value, Locale locale) {
        return Points.text(value, locale);
    }

    /** Two decimals. */
    String value(BigDecimal value, Locale locale) {
        return decimals(value.setScale(2, RoundingMode.HALF_UP), 2, locale);
    }

    /** Four decimals, so that what is shown adds up. */
    String precise(BigDecimal value, Locale locale) {
        return decimals(value.setScale(4, RoundingMode.HALF_UP), 4, locale);
    }

    /** Two decimals with a sign. */
    String change(BigDecimal value, Locale locale) {
        BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP);
        String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? "−" : "";
        return sign + decimals(rounded.abs(), 2, locale);
    }

    /** As few decimals as it has, three at most. */
    String number(Number value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(3);
        return format.format(value);
    }

    String percent(BigDecimal share, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share.multiply(HUNDRED));
    }

    String month(YearMonth month, Locale locale) {
        return words.month(month, locale);
    }

    /** As narrow as it goes, for an axis. */
    String shortMonth(YearMonth month, Locale locale) {
        return words.shortMonth(month, locale);
    }

    String day(LocalDate day, Locale locale) {
        return words.shortDate(day, locale);
    }

    /** Date and time in the zone of the instansi. */
    String moment(Instant at, String instansi, Locale locale) {
        return words.moment(at.atZone(agencies.zoneOf(instansi)), locale);
    }

    /** What was counted for an indicator, in a sentence. */
    String sentence(Part part, Score score, Locale locale) {
        BigDecimal mean = score.peers().mean().orElse(BigDecimal.ZERO);
        BigDecimal average = part.denominator().signum() == 0
                ? BigDecimal.ZERO
                : part.numerator().divide(part.denominator(), 2, RoundingMode.HALF_UP);
        return text(
                part.indicator() + ".text",
                locale,
                number(part.numerator(), locale),
                number(part.denominator(), locale),
                number(average, locale),
                number(score.figures().ratings(), locale),
                number(score.figures().ratingSum(), locale),
                number(mean.setScale(2, RoundingMode.HALF_UP), locale));
    }

    /** A number of the rules, as in the table. */
    String rule(ScoringRules rules, Parameter parameter, Locale locale) {
        return number(rules.settings().get(parameter).value(), locale);
    }

    private static String decimals(BigDecimal value, int digits, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
