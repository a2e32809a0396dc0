package id.tanggap.scoring.evaluation;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.language.InvalidInput;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.ledger.Statement;
import id.tanggap.scoring.letter.Letter;
import id.tanggap.scoring.letter.LetterKind;
import id.tanggap.scoring.letter.Letters;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where humans decide over what a final board proposes: sign or decline, plan, judge the plan, report. No reward and no
 * sanction takes effect by itself. Rule: docs/rules.md §7.
 */
@Service
@Transactional
public class SigningDesk {

    private final Evaluations evaluations;
    private final ConsequenceRows consequences;
    private final Scoreboards boards;
    private final Letters letters;
    private final ConsequenceWords words;
    private final Agencies agencies;
    private final Clock clock;

    SigningDesk(
            Evaluations evaluations,
            ConsequenceRows consequences,
            Scoreboards boards,
            Letters letters,
            ConsequenceWords words,
            Agencies agencies,
            Clock clock) {
        this.evaluations = evaluations;
        this.consequences = consequences;
        this.boards = boards;
        this.letters = letters;
        this.words = words;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Whoever has to sign it signs, and the letter is issued. */
    public void sign(ConsequenceKey key, Officer signer, String note) {
        Consequence consequence = proposed(key, signer);
        Letter letter = letter(key, consequence, signer);
        consequence.signed(signer.username(), Statement.optionalNote("note", note), letter.code(), clock.instant());
    }

    private Letter letter(ConsequenceKey key, Consequence consequence, Officer signer) {
        EvaluationKey evaluation = evaluationOf(key);
        Standing standing = boards.find(evaluation.instansi(), key.month())
                .flatMap(board -> board.of(key.unit()))
                .orElseThrow();
        return letters.issue(
                LetterKind.valueOf(key.kind().name()),
                evaluation.instansi(),
                key.unit(),
                key.month(),
                words.letter(consequence, standing, evaluations.lastDay(evaluation, Term.PLAN)),
                signer,
                key.kind().signer());
    }

    /** Whoever has to sign it declines. @throws InvalidInput without a reason */
    public void decline(ConsequenceKey key, Officer signer, String reason) {
        Consequence consequence = proposed(key, signer);
        consequence.declined(signer.username(), Statement.note("note", reason), clock.instant());
    }

    /** The head of a reprimanded unit says how it will improve. @throws InvalidInput without a plan */
    public void plan(ConsequenceKey key, Officer head, String plan) {
        require(head.has(Role.HEAD, key.unit()));
        locked(key).planned(Statement.required("plan", plan), head.username(), clock.instant());
    }

    /** The Inspektorat finds the plan carried out, or not. @throws InvalidInput without a note */
    public void judgePlan(ConsequenceKey key, Officer inspector, boolean kept, String note) {
        requireInspector(key, inspector);
        locked(key).planJudged(kept, Statement.note("note", note), inspector.username(), clock.instant());
    }

    /** The Inspektorat reports on its review of the unit. @throws InvalidInput without a report */
    public void report(ConsequenceKey key, Officer inspector, String report) {
        requireInspector(key, inspector);
        locked(key).reported(Statement.required("report", report), inspector.username(), clock.instant());
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

    private Consequence proposed(ConsequenceKey key, Officer signer) {
        require(signer.has(key.kind().signer(), agencies.instansiOf(key.unit())));
        Consequence consequence = locked(key);
        if (consequence.state() != ConsequenceState.PROPOSED) {
            throw new InvalidInput("decision", "consequence.decided");
        }
        return consequence;
    }

    private Consequence locked(ConsequenceKey key) {
        evaluations.lock(evaluationOf(key));
        return find(key);
    }

    private void requireInspector(ConsequenceKey key, Officer inspector) {
        require(inspector.has(Role.INSPECTOR, agencies.instansiOf(key.unit())));
    }

    private static void require(boolean mayDecide) {
        if (!mayDecide) {
            throw new AccessDeniedException("Not the officer's to decide");
        }
    }
}
