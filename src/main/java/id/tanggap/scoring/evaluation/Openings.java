package id.tanggap.scoring.evaluation;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.MonthNumber;
import id.tanggap.scoring.ledger.Judgement;
import id.tanggap.storage.Claim;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the evaluations of months that are over, each in a transaction of its own. Rule: docs/rules.md §7. */
@Service
public class Openings {

    private static final Logger log = LoggerFactory.getLogger(Openings.class);

    private final EvaluationRows evaluations;
    private final Judgement judgement;
    private final EvaluationWorkflow workflow;
    private final Agencies agencies;
    private final JdbcClient database;
    private final TransactionTemplate alone;
    private final Clock clock;

    Openings(
            EvaluationRows evaluations,
            Judgement judgement,
            EvaluationWorkflow workflow,
            Agencies agencies,
            JdbcClient database,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.evaluations = evaluations;
        this.judgement = judgement;
        this.workflow = workflow;
        this.agencies = agencies;
        this.database = database;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Opens every month that is over and has facts, each once: last month, and those missed since the newest evaluation
     * of the instansi. It may be asked at any time and on any node.
     *
     * <p>One that fails stops no other, and the next look tries it again. Nothing is thrown: a job of the engine that
     * fails three times comes no more, and no month of anybody would be opened.
     *
     * @return what was opened now
     */
    public List<EvaluationKey> openDue() {
        return agencies.instansi().stream()
                .flatMap(this::due)
                .filter(this::isOpened)
                .toList();
    }

    private boolean isOpened(EvaluationKey key) {
        try {
            return Boolean.TRUE.equals(alone.execute(status -> open(key)));
        } catch (RuntimeException e) {
            log.error("The evaluation {} could not be opened", key, e);
            return false;
        }
    }

    private Stream<EvaluationKey> due(Agency instansi) {
        YearMonth last = YearMonth.from(LocalDate.ofInstant(clock.instant(), instansi.zone()))
                .minusMonths(1);
        YearMonth first = evaluations
                .newestMonth(instansi.code())
                .map(month -> month.plusMonths(1))
                .orElse(last);
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new EvaluationKey(month, instansi.code()));
    }

    private boolean open(EvaluationKey key) {
        if (!judgement.hasFacts(key.instansi(), key.month()) || !claim(key)) {
            return false;
        }
        workflow.start(key);
        return true;
    }

    private boolean claim(EvaluationKey key) {
        return Claim.isOurs(
                database.sql("insert into evaluation (version, instansi, judged_month, stage)" + " values (0, ?, ?, ?)")
                        .params(key.instansi(), MonthNumber.of(key.month()), Stage.REVIEW.name()));
    }
}
