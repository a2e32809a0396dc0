package id.tanggap.scoring.web;

import id.tanggap.scoring.web.UnitReport.Point;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The index of up to twelve months as a line, in the units of its picture.
 *
 * @param points of the line, as SVG writes them
 */
record TrendLine(String points, List<Dot> dots, List<Tick> ticks) {

    static final int WIDTH = 400;
    static final int HEIGHT = 200;
    private static final int LEFT = 30;
    private static final int RIGHT = 16;
    private static final int TOP = 18;
    private static final int BOTTOM = 28;
    private static final int MONTHS = 12;

    /** @param label above the dot, or empty */
    record Dot(double x, double y, String label) {}

    record Tick(double x, String month) {}

    static TrendLine of(List<Point> trend, ScoreTexts texts, Locale locale) {
        YearMonth last = trend.get(trend.size() - 1).month();
        List<Dot> dots = trend.stream()
                .filter(point -> point.standing().score().index().isPresent())
                .map(point -> {
                    var index = point.standing().score().index().orElseThrow();
                    return new Dot(
                            x(point.month(), last),
                            y(index.doubleValue()),
                            point.month().equals(last) ? texts.points(index, locale) : "");
                })
                .toList();
        String line = String.join(
                " ", dots.stream().map(dot -> dot.x() + "," + dot.y()).toList());
        List<Tick> ticks = IntStream.range(0, MONTHS)
                .filter(back -> back % 3 == 0)
                .mapToObj(last::minusMonths)
                .map(month -> new Tick(x(month, last), texts.shortMonth(month, locale)))
                .toList();
        return new TrendLine(line, dots, ticks);
    }

    static double y(double index) {
        return rounded(TOP + (100 - index) / 100 * (HEIGHT - TOP - BOTTOM));
    }

    private static double x(YearMonth month, YearMonth last) {
        long back = ChronoUnit.MONTHS.between(month, last);
        return rounded(LEFT + (MONTHS - 1 - back) * (double) (WIDTH - LEFT - RIGHT) / (MONTHS - 1));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
