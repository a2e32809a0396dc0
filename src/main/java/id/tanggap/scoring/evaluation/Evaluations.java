package id.tanggap.scoring.evaluation;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.language.Statement;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import id.tanggap.scoring.UnitMonth;
import java.time.Clock;
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
    private final ConsequenceRows consequences;
    private final Proposals proposals;
    private final Publication publication;
    private final EvaluationRules rules;
    private final Terms terms;
    private final Rights rights;
    private final Agencies agencies;
    private final Clock clock;

    Evaluations(
            EvaluationRows evaluations,
            ConsequenceRows consequences,
            Proposals proposals,
            Publication publication,
            EvaluationRules rules,
            Terms terms,
            Rights rights,
            Agencies agencies,
            Clock clock) {
        this.evaluations = evaluations;
        this.consequences = consequences;
        this.proposals = proposals;
        this.publication = publication;
        this.rules = rules;
        this.terms = terms;
        this.rights = rights;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Computes the provisional board, also again after the Inspektorat has corrected something. */
    public void compute(EvaluationKey key) {
        Evaluation evaluation = lock(key);
        evaluation.compute(rules.of(evaluation).version(), clock.instant());
        publication.publish(evaluation, Edition.PROVISIONAL);
    }

    /** The Inspektorat has looked at the provisional board. */
    public void review(EvaluationKey key, Officer inspector, String note) {
        rights.require(inspector, Right.REVIEW_BOARD, key.instansi());
        lock(key).review(inspector.username(), Statement.optional("note", note), clock.instant());
    }

    /** Tells the provisional board to the units, which may object from now on. */
    public void announce(EvaluationKey key) {
        Evaluation evaluation = lock(key);
        evaluation.announce(terms.fromNow(evaluation, Term.OBJECTION));
    }

    /** Computes once more, with all corrections, for good, and proposes what follows. */
    public void finalise(EvaluationKey key) {
        Evaluation evaluation = lock(key);
        evaluation.finalise(clock.instant());
        publication.publish(evaluation, Edition.FINAL);
        consequences.saveAll(proposals.of(evaluation));
    }

    /** The keys of what the final board proposes, by unit. */
    @Transactional(readOnly = true)
    public List<String> consequences(EvaluationKey key) {
        return consequences.findByEvaluationIdOrderByUnitAscKindAsc(find(key).id()).stream()
                .map(proposed -> new ConsequenceKey(key.month(), proposed.unit(), proposed.kind()).toString())
                .toList();
    }

    /** The keys of the units of the provisional board about which it says anything, by code. */
    @Transactional(readOnly = true)
    public List<String> units(EvaluationKey key) {
        return publication.units(find(key)).stream().map(UnitMonth::toString).toList();
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
}
