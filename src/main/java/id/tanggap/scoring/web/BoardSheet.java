package id.tanggap.scoring.web;

import id.tanggap.agency.Agencies;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.index.Figures;
import id.tanggap.scoring.index.Standing;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A board as a sheet: where it is from, and a row for each unit with all of its figures. */
@Component
class BoardSheet {

    private final Agencies agencies;
    private final Columns<Standing> columns;

    BoardSheet(Agencies agencies) {
        this.agencies = agencies;
        this.columns = Columns.<Standing>of("col.group", one -> new Word("group." + one.group()))
                .with("col.rank", BoardSheet::rank)
                .with("col.unit", one -> agencies.get(one.unit()).name())
                .with("col.index", one -> one.score().index().orElse(null))
                .with("sum.ranking.short", one -> one.score().rankingIndex().orElse(null))
                .with("col.band", one -> one.score().band().orElse(null))
                .with("figure.dispositions", figure(Figures::dispositions))
                .with("figure.followedUp", figure(Figures::followedUp))
                .with("figure.firstInTime", figure(Figures::firstInTime))
                .with("figure.completedInTime", figure(Figures::completedInTime))
                .with("figure.daysToFollowUp", figure(Figures::daysToFollowUp))
                .with("figure.ratings", figure(Figures::ratings))
                .with("figure.ratingSum", figure(Figures::ratingSum))
                .with("figure.closed", figure(Figures::closed))
                .with("figure.disputesUpheld", figure(Figures::disputesUpheld))
                .with("figure.refusedReturns", figure(Figures::refusedReturns))
                .with("figure.workingDays", figure(Figures::workingDays))
                .with("figure.activeDays", figure(Figures::activeDays))
                .with("figure.beyondTwiceTheLimit", figure(Figures::beyondTwiceTheLimit))
                .with("figure.identityLeaks", figure(Figures::identityLeaks))
                .with("figure.shamClosures", figure(Figures::shamClosures));
    }

    void fill(SheetRows rows, Scoreboard board) {
        origin(rows, board);
        rows.blank().table(columns, board.standings());
    }

    /** Of which month the figures are, and how they came about. */
    void origin(SheetRows rows, Scoreboard board) {
        rows.fact("choose.instansi", agencies.get(board.instansi()).name())
                .fact("choose.month", board.month())
                .fact("col.stage", new Word("stage." + board.progress().stage()))
                .fact("col.version", board.rulesVersion())
                .fact("col.computed", board.progress().computedAt());
    }

    /** Null without enough cases. */
    static Integer rank(Standing standing) {
        return standing.rank().isPresent() ? standing.rank().getAsInt() : null;
    }

    private static Function<Standing, Number> figure(Function<Figures, Number> which) {
        return standing -> which.apply(standing.score().figures());
    }
}
