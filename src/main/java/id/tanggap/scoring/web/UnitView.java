package id.tanggap.scoring.web;

import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.Score;
import id.tanggap.scoring.index.Standing;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a unit's month, put together from its parts. */
@Component
class UnitView {

    private static final int EVENTS_SHOWN = 100;

    private final UnitSummary summary;
    private final IndicatorLines indicators;
    private final PenaltyLines penalties;
    private final BandLines bands;
    private final EventGroups events;
    private final ScoreTexts texts;

    UnitView(
            UnitSummary summary,
            IndicatorLines indicators,
            PenaltyLines penalties,
            BandLines bands,
            EventGroups events,
            ScoreTexts texts) {
        this.summary = summary;
        this.indicators = indicators;
        this.penalties = penalties;
        this.bands = bands;
        this.events = events;
        this.texts = texts;
    }

    /** A month of the trend. */
    record Month(String name, String index, String band, Integer rank, int ranked) {}

    void fill(Model model, UnitReport report, Locale locale) {
        Score score = report.standing().score();
        LocalDate until = report.board().progress().objectionsUntil();
        model.addAttribute("report", report)
                .addAttribute("summary", summary.summary(report, locale))
                .addAttribute("until", until == null ? null : texts.day(until, locale))
                .addAttribute("events", events.of(report, locale))
                .addAttribute("eventsShown", EVENTS_SHOWN);
        working(model, score, locale);
        meaning(model, report, score, locale);
        trend(model, report, locale);
    }

    private void working(Model model, Score score, Locale locale) {
        model.addAttribute("lines", indicators.of(score, locale))
                .addAttribute("penalties", penalties.of(score, locale))
                .addAttribute("sums", summary.sums(score, locale));
    }

    private void meaning(Model model, UnitReport report, Score score, Locale locale) {
        Days days = report.days();
        model.addAttribute("bands", bands.of(score, locale))
                .addAttribute("allowance", summary.allowance(score, locale))
                .addAttribute("enough", texts.rule(score.rules(), Parameter.ENOUGH_CASES, locale))
                .addAttribute(
                        "late", summary.imagined("whatif.late", report.oneMore().late(), UnitReport.LATE_DAYS, locale))
                .addAttribute(
                        "inTime",
                        summary.imagined("whatif.intime", report.oneMore().inTime(), UnitReport.QUICK_DAYS, locale))
                .addAttribute(
                        "mean", days == null ? null : texts.number(Math.round(days.mean() * 100) / 100.0, locale));
    }

    private void trend(Model model, UnitReport report, Locale locale) {
        model.addAttribute(
                        "trend",
                        report.trend().stream()
                                .map(point -> month(point, locale))
                                .toList())
                .addAttribute("line", TrendLine.of(report.trend(), texts, locale))
                .addAttribute("cutoffs", BandLines.heights(report.standing().score()));
    }

    private Month month(UnitReport.Point point, Locale locale) {
        Standing standing = point.standing();
        Score score = standing.score();
        return new Month(
                texts.month(point.month(), locale),
                score.index().map(index -> texts.points(index, locale)).orElse("–"),
                score.band().map(Enum::name).orElse("–"),
                standing.rank().isPresent() ? standing.rank().getAsInt() : null,
                standing.ranked());
    }
}
