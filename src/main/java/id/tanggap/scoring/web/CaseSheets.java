package id.tanggap.scoring.web;

import id.tanggap.scoring.web.UnitReport.Point;

/** What is behind a unit's month, each as a table: cases, events, the months before, corrections. */
final class CaseSheets {

    static final Columns<Shown.Case> CASES = Columns.<Shown.Case>of("col.case", one -> number(one.link()))
            .with("col.disposed", one -> one.counted().disposedOn())
            .with("col.firstdue", one -> one.counted().firstDueOn())
            .with("col.followedup", one -> one.counted().followedUpOn())
            .with("col.days", one -> one.counted().daysToFollowUp())
            .with("P_5.name", one -> one.counted().firstInTime())
            .with("col.due", one -> one.counted().dueOn())
            .with("col.answered", one -> one.counted().answeredOn())
            .with("P_SLA.name", one -> one.counted().completedInTime());

    static final Columns<Shown.Event> EVENTS = Columns.<Shown.Event>of(
                    "col.what", one -> new Word("event." + one.counted().as()))
            .with("col.case", one -> number(one.link()))
            .with("col.happened", one -> one.counted().happenedOn())
            .with("col.rating", one -> one.counted().rating())
            .with("col.reason", Shown.Event::reason);

    static final Columns<Point> TREND = Columns.<Point>of("col.month", Point::month)
            .with("col.index", one -> one.standing().score().index().orElse(null))
            .with("col.band", one -> one.standing().score().band().orElse(null))
            .with("col.rank", one -> BoardSheet.rank(one.standing()))
            .with("col.cases", one -> one.standing().score().figures().dispositions());

    static final Columns<Shown.Corrected> CORRECTIONS = Columns.<Shown.Corrected>of("col.happened", Shown.Corrected::at)
            .with("col.what", one -> new Word(one.struckOut() ? "corrections.struck" : "corrections.replaced"))
            .with("col.case", one -> number(one.link()))
            .with("col.by", Shown.Corrected::actor)
            .with("col.reason", Shown.Corrected::reason);

    private CaseSheets() {}

    private static Object number(Shown.Link link) {
        return link.number() == null ? new Word("cases.hidden") : link.number().value();
    }
}
