package id.tanggap.scoring.web;

import id.tanggap.scoring.index.Band;
import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The bands and their cut-offs. */
@Component
class BandLines {

    private static final List<Parameter> CUT_OFFS =
            List.of(Parameter.CUT_OFF_A, Parameter.CUT_OFF_B, Parameter.CUT_OFF_C, Parameter.CUT_OFF_D);

    private final ScoreTexts texts;

    BandLines(ScoreTexts texts) {
        this.texts = texts;
    }

    /** @param here whether the unit is in it */
    record Line(Band band, String name, String range, boolean here) {}

    List<Line> of(Score score, Locale locale) {
        return Arrays.stream(Band.values())
                .map(band -> new Line(
                        band,
                        texts.text("band." + band, locale),
                        range(band.ordinal(), score, locale),
                        score.band().filter(band::equals).isPresent()))
                .toList();
    }

    private String range(int at, Score score, Locale locale) {
        if (at == 0) {
            return texts.text("band.range.first", locale, cutOff(at, score, locale));
        }
        String better = cutOff(at - 1, score, locale);
        return at == CUT_OFFS.size()
                ? texts.text("band.range.last", locale, better)
                : texts.text("band.range", locale, cutOff(at, score, locale), better);
    }

    private String cutOff(int at, Score score, Locale locale) {
        return texts.rule(score.rules(), CUT_OFFS.get(at), locale);
    }

    /** How high the cut-offs are in the picture of the trend. */
    static List<Double> heights(Score score) {
        return CUT_OFFS.stream()
                .map(parameter -> TrendLine.y(
                        score.rules().settings().get(parameter).value().doubleValue()))
                .toList();
    }
}
