package id.tanggap.scoring.web;

import id.tanggap.agency.Agencies;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.evaluation.Stage;
import id.tanggap.scoring.index.Band;
import id.tanggap.scoring.index.Deduction;
import id.tanggap.scoring.index.Indicator;
import id.tanggap.scoring.index.Part;
import id.tanggap.scoring.index.WhatIf;
import id.tanggap.scoring.ledger.Counted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit's month with its whole working, as programs read it. Points and shares have ten decimals.
 *
 * @param month say 2026-10
 * @param allowanceFactor for information; null without enough cases
 * @param figuresChangedSince whether corrections that came later would give other figures
 */
record UnitJson(
        String instansi,
        String month,
        Stage stage,
        String rulesVersion,
        Instant computedAt,
        Instant finalAt,
        BoardJson.Unit standing,
        BigDecimal allowanceFactor,
        List<PartJson> parts,
        List<Deduction> deductions,
        Days daysToFollowUp,
        Imagined oneMoreLateCase,
        Imagined oneMoreCaseInTime,
        List<Month> trend,
        List<CaseJson> cases,
        List<EventJson> events,
        List<CorrectionJson> corrections,
        boolean figuresChangedSince) {

    /** An indicator and what it brings; indicators that nothing can be said about are missing. */
    record PartJson(
            Indicator indicator,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal value,
            BigDecimal rankingValue,
            BigDecimal weight,
            BigDecimal share,
            BigDecimal contribution) {

        static PartJson of(Part part) {
            return new PartJson(
                    part.indicator(),
                    rounded(part.numerator()),
                    rounded(part.denominator()),
                    rounded(part.value()),
                    rounded(part.rankingValue()),
                    part.weight(),
                    rounded(part.share()),
                    rounded(part.contribution()));
        }
    }

    /** @param days working days to the follow-up of the case that is imagined */
    record Imagined(int days, BigDecimal index, BigDecimal difference, Band band) {

        static Imagined of(WhatIf whatIf, int days) {
            return new Imagined(
                    days,
                    whatIf.imagined().index().orElse(null),
                    whatIf.difference().orElse(null),
                    whatIf.imagined().band().orElse(null));
        }
    }

    record Month(String month, BigDecimal index, Band band, Integer rank, int ranked) {}

    /** @param trackingNumber null when the reader may not know which case it is */
    record CaseJson(
            TrackingNumber trackingNumber,
            LocalDate disposedOn,
            LocalDate dueOn,
            LocalDate firstDueOn,
            LocalDate followedUpOn,
            LocalDate answeredOn,
            int daysToFollowUp,
            boolean followedUp,
            boolean firstInTime,
            boolean completedInTime) {}

    record EventJson(Counted as, TrackingNumber trackingNumber, LocalDate happenedOn, Integer rating, String reason) {}

    record CorrectionJson(Instant at, TrackingNumber trackingNumber, boolean struckOut, String actor, String reason) {}

    static UnitJson of(UnitReport report, Agencies agencies) {
        var board = report.board();
        var score = report.standing().score();
        return new UnitJson(
                board.instansi(),
                board.month().toString(),
                board.progress().stage(),
                board.rulesVersion(),
                board.progress().computedAt(),
                board.progress().finalAt(),
                BoardJson.Unit.of(report.standing(), agencies),
                score.allowanceFactor().orElse(null),
                score.parts().stream().map(PartJson::of).toList(),
                score.deductions(),
                report.days(),
                Imagined.of(report.oneMore().late(), UnitReport.LATE_DAYS),
                Imagined.of(report.oneMore().inTime(), UnitReport.QUICK_DAYS),
                report.trend().stream().map(UnitJson::month).toList(),
                report.behind().cases().stream().map(UnitJson::ofCase).toList(),
                report.behind().events().stream().map(UnitJson::event).toList(),
                report.behind().corrections().stream()
                        .map(one -> new CorrectionJson(
                                one.at(), one.link().number(), one.struckOut(), one.actor(), one.reason()))
                        .toList(),
                report.countedSince());
    }

    private static Month month(UnitReport.Point point) {
        var standing = point.standing();
        return new Month(
                point.month().toString(),
                standing.score().index().orElse(null),
                standing.score().band().orElse(null),
                standing.rank().isPresent() ? standing.rank().getAsInt() : null,
                standing.ranked());
    }

    private static CaseJson ofCase(Shown.Case one) {
        var counted = one.counted();
        return new CaseJson(
                one.link().number(),
                counted.disposedOn(),
                counted.dueOn(),
                counted.firstDueOn(),
                counted.followedUpOn(),
                counted.answeredOn(),
                counted.daysToFollowUp(),
                counted.followedUp(),
                counted.firstInTime(),
                counted.completedInTime());
    }

    private static EventJson event(Shown.Event one) {
        return new EventJson(
                one.counted().as(),
                one.link().number(),
                one.counted().happenedOn(),
                one.counted().rating(),
                one.reason());
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(10, RoundingMode.HALF_UP);
    }
}
