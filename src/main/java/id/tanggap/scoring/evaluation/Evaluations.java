package id.tanggap.scoring.evaluation;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.index.ScoringPolicy;
import id.tanggap.scoring.index.ScoringRules;
import id.tanggap.scoring.index.Standings;
import id.tanggap.scoring.index.UnitFigures;
import id.tanggap.scoring.ledger.Judgement;
import id.tanggap.scoring.ledger.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The evaluation of each month of each instansi: computed, reviewed by the Inspektorat, told to the units, corrected
 * where they object with success, and made final. Each act throws {@link OutOfTurn} in a stage that does not allow it. Rule: docs/rules.md §7.
 */
@Service
@Transactional
public class Evaluations {

    private final EvaluationRows evaluations;
    private final EvaluationResults results;
    private final ConsequenceRows consequences;
    private final Proposals proposals;
    private final Judgement judgement;
    private final ScoringPolicy policy;
    private final Rights rights;
    private final Agencies agencies;
    private final Calendars calendars;
    private final Clock clock;

    Evaluations(
            EvaluationRows evaluations,
            EvaluationResults results,
            ConsequenceRows consequences,
            Proposals proposals,
            Judgement judgement,
            ScoringPolicy policy,
            Rights rights,
            Agencies agencies,
            Calendars calendars,
            Clock clock) {
        this.evaluations = evaluations;
        this.results = results;
        this.consequences = consequences;
        this.proposals = proposals;
        this.judgement = judgement;
        this.policy = policy;
        this.rights = rights;
        this.agencies = agencies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Computes the provisional board, also again after the Inspektorat has corrected something. */
    public void compute(EvaluationKey key) {
        Evaluation evaluation = lock(key);
        evaluation.compute(rules(evaluation).version(), clock.instant());
        publish(evaluation, Edition.PROVISIONAL);
    }

    /** The Inspektorat has looked at the provisional board. */
    public void review(EvaluationKey key, Officer inspector, String note) {
        rights.require(inspector, Right.REVIEW_BOARD, key.instansi());
        lock(key).review(inspector.username(), Statement.optional("note", note), clock.instant());
    }

    /** Tells the provisional board to the units, which may object from now on. */
    public void announce(EvaluationKey key) {
        Evaluation evaluation = lock(key);
        evaluation.announce(lastDay(evaluation, Term.OBJECTION));
    }

    /** Computes once more, with all corrections, for good, and proposes what follows. */
    public void finalise(EvaluationKey key) {
        Evaluation evaluation = lock(key);
        evaluation.finalise(clock.instant());
        publish(evaluation, Edition.FINAL);
        consequences.saveAll(proposals.of(evaluation));
    }

    /** The keys of what the final board proposes, by unit. */
    @Transactional(readOnly = true)
    public List<String> consequences(EvaluationKey key) {
        return consequences.findByEvaluationIdOrderByUnitAscKindAsc(find(key).id()).stream()
                .map(proposed -> new ConsequenceKey(key.month(), proposed.unit(), proposed.kind()).toString())
                .toList();
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
        Evaluation evaluation = find(key);
        boolean told = term == Term.OBJECTION && evaluation.objectionsUntil() != null;
        return told ? evaluation.objectionsUntil() : lastDay(evaluation, term);
    }

    /** The keys of the units of the provisional board about which it says anything, by code. */
    @Transactional(readOnly = true)
    public List<String> units(EvaluationKey key) {
        return results.findByEvaluationIdAndEdition(find(key).id(), Edition.PROVISIONAL).stream()
                .filter(EvaluationResult::saysAnything)
                .map(result -> new UnitMonth(key.month(), result.unit()).toString())
                .sorted()
                .toList();
    }

    /** @throws IllegalStateException if the month was never opened */
    @Transactional(readOnly = true)
    public Evaluation find(EvaluationKey key) {
        return present(evaluations.findByInstansiAndMonth(key.instansi(), key.month()), key);
    }

    /** The evaluation, locked until the caller's transaction ends. */
    public Evaluation lock(EvaluationKey key) {
        return present(evaluations.lock(key.instansi(), key.month()), key);
    }

    private static Evaluation present(Optional<Evaluation> found, EvaluationKey key) {
        return found.orElseThrow(() -> new IllegalStateException("No evaluation of " + key));
    }

    /** The key of the evaluation that judges this month of a unit. */
    public EvaluationKey keyOf(UnitMonth month) {
        return new EvaluationKey(month.month(), agencies.instansiOf(month.unit()));
    }

    private void publish(Evaluation evaluation, Edition edition) {
        List<UnitFigures> units = judgement.of(evaluation.instansi(), evaluation.month());
        results.forget(evaluation.id(), edition);
        results.saveAll(Standings.of(units, rules(evaluation)).stream()
                .map(standing -> new EvaluationResult(evaluation, edition, standing))
                .toList());
    }

    /** Those of the first computation, whatever was decided since. */
    private ScoringRules rules(Evaluation evaluation) {
        return evaluation.rulesVersion() == null
                ? policy.rulesFor(evaluation.month())
                : policy.rulesFor(evaluation.month(), evaluation.rulesVersion());
    }

    private LocalDate lastDay(Evaluation evaluation, Term term) {
        WorkingCalendar calendar = calendars.of(evaluation.instansi());
        int days = rules(evaluation).value(term.days()).intValueExact();
        return calendar.plus(today(agencies.zoneOf(evaluation.instansi())), days);
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
