package id.tanggap.scoring.web;

import static id.tanggap.scoring.web.ScoreApi.BOARD;
import static id.tanggap.scoring.web.ScoreApi.UNIT;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.Score;
import id.tanggap.scoring.index.Standing;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that explains a unit's month, from the index down to the cases. Rule: docs/rules.md §7. */
@Controller
class UnitPage {

    private static final int CASES_SHOWN = 50;
    private static final int EVENTS_SHOWN = 100;

    private final UnitReports reports;
    private final UnitView view;
    private final ScoreTexts texts;
    private final Agencies agencies;
    private final Aftermaths aftermaths;

    UnitPage(UnitReports reports, UnitView view, ScoreTexts texts, Agencies agencies, Aftermaths aftermaths) {
        this.aftermaths = aftermaths;
        this.agencies = agencies;
        this.reports = reports;
        this.view = view;
        this.texts = texts;
    }

    /** What is on top of the page. */
    record Summary(
            String month, String index, String band, String bandName, String rank, String allowance, String computed) {}

    record Filter(CaseFilter filter, String name, boolean chosen) {}

    record Month(String name, String index, String band, Integer rank, int ranked, int cases) {}

    @GetMapping("/penilaian/" + BOARD + "/" + UNIT)
    String unit(
            @PathVariable String instansi,
            @PathVariable String month,
            @PathVariable String unit,
            @RequestParam(name = "laporan", defaultValue = "ALL") String shown,
            @RequestParam(name = "halaman", defaultValue = "1") String page,
            @OfficerIfAny Officer officer,
            Model model,
            Locale locale) {
        UnitReport report = reports.of(instansi, month, unit, officer);
        Score score = report.standing().score();
        model.addAttribute("report", report)
                .addAttribute("zone", agencies.zoneOf(instansi))
                .addAttribute("summary", summary(report, locale))
                .addAttribute("lines", view.lines(score, locale))
                .addAttribute("penalties", view.penalties(score, locale))
                .addAttribute("sums", view.sums(score, locale))
                .addAttribute("bands", view.bands(score, locale))
                .addAttribute("allowance", allowance(score, locale))
                .addAttribute("enough", texts.rule(score.rules(), Parameter.ENOUGH_CASES, locale))
                .addAttribute("late", view.imagined("whatif.late", report.late(), UnitReport.LATE_DAYS, locale))
                .addAttribute("inTime", view.imagined("whatif.intime", report.inTime(), UnitReport.QUICK_DAYS, locale))
                .addAttribute(
                        "mean",
                        report.days() == null
                                ? null
                                : texts.number(Math.round(report.days().mean() * 100) / 100.0, locale))
                .addAttribute("trend", months(report, locale))
                .addAttribute("line", TrendLine.of(report.trend(), texts, locale))
                .addAttribute("cutoffs", cutOffs(score))
                .addAttribute("events", view.events(report, locale))
                .addAttribute("eventsShown", EVENTS_SHOWN)
                .addAttribute(
                        "until",
                        report.board().objectionsUntil() == null
                                ? null
                                : texts.day(report.board().objectionsUntil(), locale));
        model.addAttribute("aftermath", aftermaths.of(report.board(), unit, officer, locale));
        cases(report, CaseFilter.of(shown), page, model, locale);
        return "score-unit";
    }

    private void cases(UnitReport report, CaseFilter filter, String wanted, Model model, Locale locale) {
        List<Shown.Case> cases = report.cases().stream()
                .filter(one -> filter.shows(one.counted()))
                .toList();
        int pages = Math.max(1, (cases.size() + CASES_SHOWN - 1) / CASES_SHOWN);
        int page = wanted.matches("\\d{1,6}") ? Math.min(Math.max(1, Integer.parseInt(wanted)), pages) : 1;
        model.addAttribute("cases", cases.subList((page - 1) * CASES_SHOWN, Math.min(cases.size(), page * CASES_SHOWN)))
                .addAttribute("page", page)
                .addAttribute("pages", pages)
                .addAttribute("filter", filter)
                .addAttribute(
                        "filters",
                        Arrays.stream(CaseFilter.values())
                                .map(one -> new Filter(
                                        one,
                                        texts.text(
                                                "cases." + one,
                                                locale,
                                                texts.number(
                                                        report.cases().stream()
                                                                .filter(shown -> one.shows(shown.counted()))
                                                                .count(),
                                                        locale)),
                                        one == filter))
                                .toList());
    }

    private Summary summary(UnitReport report, Locale locale) {
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
                texts.moment(report.board().computedAt(), report.board().instansi(), locale));
    }

    private String allowance(Score score, Locale locale) {
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

    private List<Month> months(UnitReport report, Locale locale) {
        return report.trend().stream()
                .map(point -> {
                    Standing standing = point.standing();
                    Score score = standing.score();
                    return new Month(
                            texts.month(point.month(), locale),
                            score.index()
                                    .map(index -> texts.points(index, locale))
                                    .orElse("–"),
                            score.band().map(Enum::name).orElse("–"),
                            standing.rank().isPresent() ? standing.rank().getAsInt() : null,
                            standing.ranked(),
                            score.figures().dispositions());
                })
                .toList();
    }

    private static List<Double> cutOffs(Score score) {
        return List.of(Parameter.CUT_OFF_A, Parameter.CUT_OFF_B, Parameter.CUT_OFF_C, Parameter.CUT_OFF_D).stream()
                .map(parameter -> TrendLine.y(
                        score.rules().settings().get(parameter).value().doubleValue()))
                .toList();
    }
}
