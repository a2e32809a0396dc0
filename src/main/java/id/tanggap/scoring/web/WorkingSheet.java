package id.tanggap.scoring.web;

import id.tanggap.scoring.index.Deduction;
import id.tanggap.scoring.index.Part;
import id.tanggap.scoring.index.Score;
import org.springframework.stereotype.Component;

/** How the index of a unit's month comes about, as a sheet. */
@Component
class WorkingSheet {

    private static final Columns<Part> PARTS = Columns.<Part>of(
                    "col.indicator", part -> new Word(part.indicator() + ".name"))
            .with("sheet.numerator", Part::numerator)
            .with("sheet.denominator", Part::denominator)
            .with("col.value", Part::value)
            .with("col.ranking", Part::rankingValue)
            .with("col.weight", Part::weight)
            .with("col.share", Part::share)
            .with("col.points", Part::contribution)
            .with("formula", part -> new Word(part.indicator() + ".formula"));

    private final BoardSheet board;

    WorkingSheet(BoardSheet board) {
        this.board = board;
    }

    void fill(SheetRows rows, UnitReport report) {
        Score score = report.standing().score();
        rows.fact("col.unit", report.names().unit());
        board.origin(rows, report.board());
        rows.blank().table(PARTS, score.parts());
        score.missing().forEach(indicator -> rows.fact(indicator + ".name", new Word("missing")));
        score.deductions().forEach(deduction -> deducted(rows, deduction));
        result(rows.blank(), report, score);
        imagined(rows, report);
    }

    /** In the columns of the indicators. */
    private static void deducted(SheetRows rows, Deduction deduction) {
        rows.row(
                new Word(deduction.penalty() + ".name"),
                deduction.count(),
                null,
                null,
                null,
                null,
                null,
                deduction.points().negate());
    }

    private static void result(SheetRows rows, UnitReport report, Score score) {
        rows.fact("col.index", score.index().orElse(null))
                .fact("sum.ranking.short", score.rankingIndex().orElse(null))
                .fact("col.band", score.band().<Object>map(band -> band).orElse(new Word("toofew")))
                .fact("col.rank", BoardSheet.rank(report.standing()))
                .fact("allowance.short", score.allowanceFactor().orElse(null));
        if (report.days() != null) {
            rows.fact("days.mean", report.days().mean())
                    .fact("days.median", report.days().median())
                    .fact("days.p90", report.days().p90());
        }
    }

    private static void imagined(SheetRows rows, UnitReport report) {
        rows.fact("whatif.late.short", report.oneMore().late().difference().orElse(null))
                .fact(
                        "whatif.intime.short",
                        report.oneMore().inTime().difference().orElse(null));
    }
}
