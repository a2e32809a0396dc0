package id.tanggap.scoring.evaluation;

import id.tanggap.agency.Officer;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Statement;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.ledger.Findings;
import id.tanggap.scoring.ledger.Remedy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Objections of units to their provisional figures. One that is accepted corrects the ledger; the final board then says
 * something else by itself. Rule: docs/rules.md §7.
 */
@Service
@Transactional
public class Objections {

    /** More are no objection to cases but to all of them; the reason has room for that. */
    private static final int MOST_FACTS = 200;

    private final Evaluations evaluations;
    private final ObjectionRows objections;
    private final Findings findings;
    private final Rights rights;
    private final JdbcClient database;
    private final Clock clock;

    Objections(
            Evaluations evaluations,
            ObjectionRows objections,
            Findings findings,
            Rights rights,
            JdbcClient database,
            Clock clock) {
        this.evaluations = evaluations;
        this.objections = objections;
        this.findings = findings;
        this.rights = rights;
        this.database = database;
        this.clock = clock;
    }

    /** The head of a unit has nothing against the figures. @throws org.springframework.security.access.AccessDeniedException for everybody else */
    public void accept(UnitMonth month, Officer head) {
        rights.require(head, Right.OBJECT, month.unit());
    }

    /**
     * Files what the head of a unit has against the figures.
     *
     * @param facts ids of facts of the unit that are contested; may be empty
     * @throws InvalidInput without a reason, or with a fact that is not the unit's
     * @throws OutOfTurn too late, or for the second time
     */
    public void file(UnitMonth month, Officer head, String reason, Collection<Long> facts) {
        rights.require(head, Right.OBJECT, month.unit());
        Evaluation evaluation = evaluations.lock(evaluations.keyOf(month));
        boolean first = objections
                .findByEvaluationIdAndUnit(evaluation.id(), month.unit())
                .isEmpty();
        OutOfTurn.unless(first, "object", evaluation.stage());
        String because = Statement.required("reason", reason);
        List<Long> contested = facts.stream().distinct().sorted().toList();
        requireFactsOf(month.unit(), contested);
        Objection filed = objections.save(evaluation.contest(month.unit(), because, head.username(), clock.instant()));
        contested.forEach(
                fact -> database.sql("insert into objection_fact (objection, fact, corrected) values (?, ?, false)")
                        .params(filed.id(), fact)
                        .update());
    }

    /** Refuses an objection; the figures stay. @throws InvalidInput without a reason */
    public void refuse(UnitMonth month, Officer inspector, String reason) {
        locked(month, inspector).refuse(Statement.required("reason", reason), inspector.username(), clock.instant());
    }

    /**
     * Accepts an objection: every chosen fact is corrected in the ledger, for the reason given.
     *
     * @param facts ids of contested facts; one at least
     * @param dueOn the right last day, for {@link Remedy#DUE_DATE}
     * @throws InvalidInput if a fact was not contested or cannot be corrected so
     */
    public void accept(
            UnitMonth month, Officer inspector, String reason, Collection<Long> facts, Remedy remedy, LocalDate dueOn) {
        Objection objection = locked(month, inspector);
        String because = Statement.required("reason", reason);
        if (facts.isEmpty() || !facts(objection).containsAll(facts)) {
            throw new InvalidInput("facts", "objection.facts");
        }
        if (remedy == null) {
            throw new InvalidInput("remedy", "required");
        }
        objection.accept(because, inspector.username(), clock.instant());
        facts.stream().distinct().sorted().forEach(fact -> {
            findings.remedy(fact, month.unit(), remedy, dueOn, inspector, because);
            database.sql("update objection_fact set corrected = true where objection = ? and fact = ?")
                    .params(objection.id(), fact)
                    .update();
        });
    }

    /** What the unit objected, if it did. */
    @Transactional(readOnly = true)
    public Optional<Objection> find(UnitMonth month) {
        return objections.findByEvaluationIdAndUnit(
                evaluations.find(evaluations.keyOf(month)).id(), month.unit());
    }

    /** All objections of a month, by unit. */
    @Transactional(readOnly = true)
    public List<Objection> of(EvaluationKey key) {
        return objections.findByEvaluationIdOrderByUnit(evaluations.find(key).id());
    }

    /** Ids of the facts that it contests. */
    @Transactional(readOnly = true)
    public List<Long> facts(Objection objection) {
        return database.sql("select fact from objection_fact where objection = ? order by fact")
                .param(objection.id())
                .query(Long.class)
                .list();
    }

    private Objection locked(UnitMonth month, Officer inspector) {
        rights.require(inspector, Right.DECIDE_OBJECTION, month.unit());
        evaluations.lock(evaluations.keyOf(month));
        return find(month).orElseThrow(() -> new IllegalStateException("No objection of " + month));
    }

    private void requireFactsOf(String unit, List<Long> facts) {
        if (facts.size() > MOST_FACTS) {
            throw new InvalidInput("facts", "objection.facts");
        }
        if (!facts.isEmpty()
                && database.sql("select count(*) from scoring_fact where id in (:facts) and unit = :unit")
                                .param("facts", facts)
                                .param("unit", unit)
                                .query(Integer.class)
                                .single()
                        != facts.size()) {
            throw new InvalidInput("facts", "objection.facts");
        }
    }
}
