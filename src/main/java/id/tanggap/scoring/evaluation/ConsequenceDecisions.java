package id.tanggap.scoring.evaluation;

import id.tanggap.agency.Officer;
import id.tanggap.language.Statement;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.letter.Letter;
import id.tanggap.scoring.letter.Letters;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where humans decide over what a final board proposes: sign or decline, plan, judge the plan, report. No reward and no
 * sanction takes effect by itself. Each act throws {@link OutOfTurn} when it does not follow, and needs its {@link Right}.
 * Rule: docs/rules.md §7.
 */
@Service
@Transactional
public class ConsequenceDecisions {

    private final Evaluations evaluations;
    private final ConsequenceRows consequences;
    private final Scoreboards boards;
    private final Letters letters;
    private final Terms terms;
    private final ConsequenceWords words;
    private final Rights rights;
    private final Clock clock;

    ConsequenceDecisions(
            Evaluations evaluations,
            ConsequenceRows consequences,
            Scoreboards boards,
            Letters letters,
            Terms terms,
            ConsequenceWords words,
            Rights rights,
            Clock clock) {
        this.evaluations = evaluations;
        this.consequences = consequences;
        this.boards = boards;
        this.letters = letters;
        this.terms = terms;
        this.words = words;
        this.rights = rights;
        this.clock = clock;
    }

    /** Whoever has to sign it signs, and the letter is issued. */
    public void sign(ConsequenceKey key, Officer signer, String note) {
        Consequence consequence = locked(key, signer, Right.toSign(key.kind()));
        consequence.sign(signer.username(), Statement.optionalNote("note", note), clock.instant());
        consequence.tellBy(letter(key, consequence, signer).code());
    }

    private Letter letter(ConsequenceKey key, Consequence consequence, Officer signer) {
        EvaluationKey evaluation = evaluationOf(key);
        Standing standing = boards.find(evaluation.instansi(), key.month())
                .flatMap(board -> board.of(key.unit()))
                .orElseThrow();
        return letters.issue(
                key.kind(),
                evaluation.instansi(),
                key.unit(),
                key.month(),
                words.letter(consequence, standing, terms.lastDay(evaluation, Term.PLAN)),
                signer);
    }

    /** Whoever has to sign it declines. @throws id.tanggap.language.InvalidInput without a reason */
    public void decline(ConsequenceKey key, Officer signer, String reason) {
        locked(key, signer, Right.toSign(key.kind()))
                .decline(signer.username(), Statement.note("note", reason), clock.instant());
    }

    /** The head of a reprimanded unit says how it will improve. @throws id.tanggap.language.InvalidInput without a plan */
    public void plan(ConsequenceKey key, Officer head, String plan) {
        locked(key, head, Right.WRITE_PLAN).plan(Statement.required("plan", plan), head.username(), clock.instant());
    }

    /** The Inspektorat finds the plan carried out, or not. @throws id.tanggap.language.InvalidInput without a note */
    public void judgePlan(ConsequenceKey key, Officer inspector, boolean kept, String note) {
        locked(key, inspector, Right.JUDGE_PLAN)
                .judgePlan(kept, Statement.note("note", note), inspector.username(), clock.instant());
    }

    /** The Inspektorat reports on its review of the unit. @throws id.tanggap.language.InvalidInput without a report */
    public void report(ConsequenceKey key, Officer inspector, String report) {
        locked(key, inspector, Right.REPORT_REVIEW)
                .report(Statement.required("report", report), inspector.username(), clock.instant());
    }

    /** @throws IllegalStateException if nothing such was proposed */
    @Transactional(readOnly = true)
    public Consequence find(ConsequenceKey key) {
        return consequences
                .findByEvaluationIdAndUnitAndKind(
                        evaluations.find(evaluationOf(key)).id(), key.unit(), key.kind())
                .orElseThrow(() -> new IllegalStateException("Nothing was proposed: " + key));
    }

    /** What a final board proposed, by unit. */
    @Transactional(readOnly = true)
    public List<Consequence> of(EvaluationKey key) {
        return consequences.findByEvaluationIdOrderByUnitAscKindAsc(
                evaluations.find(key).id());
    }

    public EvaluationKey evaluationOf(ConsequenceKey key) {
        return evaluations.keyOf(new UnitMonth(key.month(), key.unit()));
    }

    private Consequence locked(ConsequenceKey key, Officer officer, Right right) {
        rights.require(officer, right, key.unit());
        evaluations.lock(evaluationOf(key));
        return find(key);
    }
}
