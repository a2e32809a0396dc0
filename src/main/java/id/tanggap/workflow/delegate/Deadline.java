package id.tanggap.workflow.delegate;

import static id.tanggap.workflow.Process.Variable.CLOCK_KIND;
import static id.tanggap.workflow.Process.Variable.INSTANSI;

import id.tanggap.clock.ClockKind;
import id.tanggap.clock.Reading;
import id.tanggap.complaint.handling.HandlingSettings;
import id.tanggap.escalation.Ladder;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.evaluation.Term;
import id.tanggap.scoring.evaluation.Terms;
import id.tanggap.workflow.Published;
import id.tanggap.workflow.adapter.ReadingsCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * The dates of all timers: they come from the clocks of the case or the terms of an evaluation, so engine, pages and
 * scores agree.
 */
@Published("deadline")
public class Deadline {

    /** Where a ladder has no further rung its last task simply stays open. */
    private static final Duration NEVER = Duration.ofDays(365 * 20);

    private final ReadingsCache clocks;
    private final Ladder ladder;
    private final Terms terms;
    private final HandlingSettings settings;
    private final Clock clock;

    Deadline(ReadingsCache clocks, Ladder ladder, Terms terms, HandlingSettings settings, Clock clock) {
        this.clocks = clocks;
        this.ladder = ladder;
        this.terms = terms;
        this.settings = settings;
        this.clock = clock;
    }

    /** When the clock of this kind is due. */
    public Date of(DelegateExecution execution, String kind) {
        return Date.from(reading(execution, kind).dueAt());
    }

    /** When the next running clock of the case is due: the due date of its task. Null when none runs. */
    public Date next(DelegateExecution execution) {
        return clocks.of(trackingNumber(execution)).stream()
                .filter(Reading::running)
                .map(Reading::dueAt)
                .min(Comparator.naturalOrder())
                .map(dueAt -> Date.from(dueAt.minusSeconds(1))) // still on the last day, as people read it
                .orElse(null);
    }

    /** When the holder is to be reminded of the clock of this kind. Rule: docs/rules.md §6. */
    public Date reminder(DelegateExecution execution, String kind) {
        return Date.from(reading(execution, kind).atShare(settings.reminderAtPercent()));
    }

    /** When the next rung of the ladder in this process is due. */
    public Date rung(DelegateExecution execution) {
        var kind = ClockKind.valueOf((String) execution.getVariable(CLOCK_KIND));
        Instant due = ladder.nextDue(trackingNumber(execution), kind)
                .orElseGet(() -> clock.instant().plus(NEVER));
        return Date.from(due);
    }

    /** When a term of the evaluation is over that this process belongs to. */
    public Date term(DelegateExecution execution, String term) {
        var month = UnitMonth.parse(execution.getProcessBusinessKey()).month();
        var key = new EvaluationKey(month, (String) execution.getVariable(INSTANSI));
        return Date.from(terms.end(key, Term.valueOf(term)));
    }

    /** The last moment of a term, still on its last day: the due date of its task. */
    public Date until(DelegateExecution execution, String term) {
        return Date.from(term(execution, term).toInstant().minusSeconds(1));
    }

    private static TrackingNumber trackingNumber(DelegateExecution execution) {
        return new TrackingNumber(execution.getProcessBusinessKey());
    }

    private Reading reading(DelegateExecution execution, String kind) {
        TrackingNumber number = trackingNumber(execution);
        return clocks.find(number, ClockKind.valueOf(kind))
                .orElseThrow(() -> new IllegalStateException("Case " + number + " has no clock " + kind));
    }
}
