package id.tanggap.scoring.web;

import id.tanggap.agency.Agencies;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.index.Deduction;
import id.tanggap.scoring.index.Figures;
import id.tanggap.scoring.index.Part;
import id.tanggap.scoring.index.Score;
import id.tanggap.scoring.index.Standing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** Boards and their working as spreadsheets. */
@Component
class ScoreSheets {

    private final ScoreTexts texts;
    private final Agencies agencies;

    ScoreSheets(ScoreTexts texts, Agencies agencies) {
        this.texts = texts;
        this.agencies = agencies;
    }

    byte[] board(Scoreboard board, Locale locale) {
        return workbook(book -> {
            SheetRows rows = rows(book, "sheet.board", locale);
            origin(rows, board, locale);
            rows.blank().head(boardColumns(locale));
            board.standings().forEach(standing -> rows.row(boardRow(standing, locale)));
        });
    }

    byte[] unit(UnitReport report, Locale locale) {
        return workbook(book -> {
            working(rows(book, "sheet.working", locale), report, locale);
            cases(rows(book, "sheet.cases", locale), report.cases(), locale);
            events(rows(book, "sheet.events", locale), report.events(), locale);
            trend(rows(book, "sheet.trend", locale), report.trend(), locale);
            corrections(rows(book, "sheet.corrections", locale), report, locale);
        });
    }

    private void origin(SheetRows rows, Scoreboard board, Locale locale) {
        rows.row(
                        texts.text("choose.instansi", locale),
                        agencies.get(board.instansi()).name())
                .row(texts.text("choose.month", locale), board.month())
                .row(texts.text("col.stage", locale), texts.text("stage." + board.stage(), locale))
                .row(texts.text("col.version", locale), board.rulesVersion())
                .row(texts.text("col.computed", locale), board.computedAt());
    }

    private String[] boardColumns(Locale locale) {
        return Stream.concat(
                        named(
                                locale,
                                "col.group",
                                "col.rank",
                                "col.unit",
                                "col.index",
                                "sum.ranking.short",
                                "col.band",
                                "col.cases"),
                        Arrays.stream(Figures.class.getRecordComponents()).map(component -> component.getName()))
                .toArray(String[]::new);
    }

    private Object[] boardRow(Standing standing, Locale locale) {
        Score score = standing.score();
        Figures figures = score.figures();
        return new Object[] {
            texts.text("group." + standing.group(), locale),
            standing.rank().isPresent() ? standing.rank().getAsInt() : null,
            agencies.get(standing.unit()).name(),
            score.index().orElse(null),
            score.rankingIndex().orElse(null),
            score.band().orElse(null),
            figures.dispositions(),
            figures.dispositions(),
            figures.followedUp(),
            figures.firstInTime(),
            figures.completedInTime(),
            figures.daysToFollowUp(),
            figures.ratings(),
            figures.ratingSum(),
            figures.closed(),
            figures.disputesUpheld(),
            figures.refusedReturns(),
            figures.workingDays(),
            figures.activeDays(),
            figures.beyondTwiceTheLimit(),
            figures.identityLeaks(),
            figures.shamClosures()
        };
    }

    private void working(SheetRows rows, UnitReport report, Locale locale) {
        Score score = report.standing().score();
        rows.row(texts.text("col.unit", locale), report.unitName());
        origin(rows, report.board(), locale);
        rows.blank()
                .head(names(
                        locale,
                        "col.indicator",
                        "sheet.numerator",
                        "sheet.denominator",
                        "col.value",
                        "col.ranking",
                        "col.weight",
                        "col.share",
                        "col.points",
                        "formula"));
        for (Part part : score.parts()) {
            rows.row(
                    texts.text(part.indicator() + ".name", locale),
                    part.numerator(),
                    part.denominator(),
                    part.value(),
                    part.rankingValue(),
                    part.weight(),
                    part.share(),
                    part.contribution(),
                    texts.text(part.indicator() + ".formula", locale));
        }
        score.missing()
                .forEach(indicator -> rows.row(texts.text(indicator + ".name", locale), texts.text("missing", locale)));
        for (Deduction deduction : score.deductions()) {
            rows.row(
                    texts.text(deduction.penalty() + ".name", locale),
                    deduction.count(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    deduction.points().negate());
        }
        result(rows.blank(), report, score, locale);
    }

    private void result(SheetRows rows, UnitReport report, Score score, Locale locale) {
        rows.row(texts.text("col.index", locale), score.index().orElse(null))
                .row(
                        texts.text("sum.ranking.short", locale),
                        score.rankingIndex().orElse(null))
                .row(
                        texts.text("col.band", locale),
                        score.band().map(Enum::name).orElse(texts.text("toofew", locale)))
                .row(
                        texts.text("col.rank", locale),
                        report.standing().rank().isPresent()
                                ? report.standing().rank().getAsInt()
                                : null)
                .row(
                        texts.text("allowance.short", locale),
                        score.allowanceFactor().orElse(null));
        if (report.days() != null) {
            rows.row(texts.text("days.mean", locale), report.days().mean())
                    .row(texts.text("days.median", locale), report.days().median())
                    .row(texts.text("days.p90", locale), report.days().p90());
        }
        rows.row(
                        texts.text("whatif.late.short", locale),
                        report.late().difference().orElse(null))
                .row(
                        texts.text("whatif.intime.short", locale),
                        report.inTime().difference().orElse(null));
    }

    private void cases(SheetRows rows, List<Shown.Case> cases, Locale locale) {
        rows.head(names(
                locale,
                "col.case",
                "col.disposed",
                "col.firstdue",
                "col.followedup",
                "col.days",
                "P_5.name",
                "col.due",
                "col.answered",
                "P_SLA.name"));
        for (Shown.Case one : cases) {
            var counted = one.counted();
            rows.row(
                    number(one.link(), locale),
                    counted.disposedOn(),
                    counted.firstDueOn(),
                    counted.followedUpOn(),
                    counted.daysToFollowUp(),
                    counted.firstInTime(),
                    counted.dueOn(),
                    counted.answeredOn(),
                    counted.completedInTime());
        }
    }

    private void events(SheetRows rows, List<Shown.Event> events, Locale locale) {
        rows.head(names(locale, "col.what", "col.case", "col.happened", "col.rating", "col.reason"));
        for (Shown.Event one : events) {
            rows.row(
                    texts.text("event." + one.counted().as(), locale),
                    number(one.link(), locale),
                    one.counted().happenedOn(),
                    one.counted().rating(),
                    one.reason());
        }
    }

    private void trend(SheetRows rows, List<UnitReport.Point> trend, Locale locale) {
        rows.head(names(locale, "col.month", "col.index", "col.band", "col.rank", "col.cases"));
        for (UnitReport.Point point : trend) {
            Score score = point.standing().score();
            rows.row(
                    point.month(),
                    score.index().orElse(null),
                    score.band().orElse(null),
                    point.standing().rank().isPresent()
                            ? point.standing().rank().getAsInt()
                            : null,
                    score.figures().dispositions());
        }
    }

    private void corrections(SheetRows rows, UnitReport report, Locale locale) {
        rows.head(names(locale, "col.happened", "col.what", "col.case", "col.by", "col.reason"));
        for (Shown.Corrected one : report.corrections()) {
            rows.row(
                    one.at(),
                    texts.text(one.struckOut() ? "corrections.struck" : "corrections.replaced", locale),
                    one.link().number(),
                    one.actor(),
                    one.reason());
        }
    }

    private String number(Shown.Link link, Locale locale) {
        return link.number() == null ? texts.text("cases.hidden", locale) : link.number();
    }

    private SheetRows rows(Workbook book, String name, Locale locale) {
        return new SheetRows(book.newWorksheet(texts.text(name, locale)));
    }

    private Stream<String> named(Locale locale, String... keys) {
        return Arrays.stream(keys).map(key -> texts.text(key, locale));
    }

    private String[] names(Locale locale, String... keys) {
        return named(locale, keys).toArray(String[]::new);
    }

    private interface Filling {
        void of(Workbook book) throws IOException;
    }

    private static byte[] workbook(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Tanggap", "1.0")) {
            filling.of(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
