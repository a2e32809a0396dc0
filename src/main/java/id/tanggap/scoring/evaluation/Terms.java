package id.tanggap.scoring.evaluation;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.scoring.EvaluationKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;

/** When the terms of an evaluation end, in working days of the instansi. Rule: docs/rules.md §7. */
@Service
public class Terms {

    private final EvaluationRows evaluations;
    private final EvaluationRules rules;
    private final Calendars calendars;
    private final Agencies agencies;
    private final Clock clock;

    Terms(EvaluationRows evaluations, EvaluationRules rules, Calendars calendars, Agencies agencies, Clock clock) {
        this.evaluations = evaluations;
        this.rules = rules;
        this.calendars = calendars;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * The end of a term: the first moment after its last day, in the zone of the instansi. That of objections was told
     * with the board; every other counts from now.
     */
    public Instant end(EvaluationKey key, Term term) {
        return lastDay(key, term)
                .plusDays(1)
                .atStartOfDay(agencies.zoneOf(key.instansi()))
                .toInstant();
    }

    /** The last day of a term, as {@link #end}. */
    LocalDate lastDay(EvaluationKey key, Term term) {
        Evaluation evaluation = evaluations
                .findByInstansiAndMonth(key.instansi(), key.month())
                .orElseThrow(() -> new IllegalStateException("No evaluation of " + key));
        boolean told = term == Term.OBJECTION && evaluation.objectionsUntil() != null;
        return told ? evaluation.objectionsUntil() : fromNow(evaluation, term);
    }

    /** The last day of a term that begins now. */
    LocalDate fromNow(Evaluation evaluation, Term term) {
        ZoneId zone = agencies.zoneOf(evaluation.instansi());
        return calendars
                .of(evaluation.instansi())
                .plus(
                        LocalDate.ofInstant(clock.instant(), zone),
                        rules.of(evaluation).value(term.days()).intValueExact());
    }
}
