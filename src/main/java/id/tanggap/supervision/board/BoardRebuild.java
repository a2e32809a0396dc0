package id.tanggap.supervision.board;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.key.TrackingNumber;
import id.tanggap.storage.Turns;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the whole board anew from the tables of the cases while everybody works: page by page under the lock of its cases,
 * then the counters, instansi by instansi.
 */
@Component
public class BoardRebuild {

    private static final int PAGE = 200;
    private static final String WORK = "supervision.rebuild";
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final BoardWriter board;
    private final DayCounters counters;
    private final CaseLog cases;
    private final Agencies agencies;
    private final Turns turns;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    BoardRebuild(
            BoardWriter board,
            DayCounters counters,
            CaseLog cases,
            Agencies agencies,
            Turns turns,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.board = board;
        this.counters = counters;
        this.cases = cases;
        this.agencies = agencies;
        this.turns = turns;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** After an upgrade: there are cases, and the board knows none. */
    @EventListener(ApplicationReadyEvent.class)
    void atFirst() {
        boolean empty = database.sql("select 1 from supervised_case limit 1")
                .query(Integer.class)
                .optional()
                .isEmpty();
        if (empty && !cases.numbersAfter(TrackingNumber.BEFORE_ALL, 1).isEmpty() && turns.isOurs(WORK, LEASE)) {
            run();
        }
    }

    /** @return how many cases were looked at */
    public int run() {
        int seen = 0;
        List<TrackingNumber> page = cases.numbersAfter(TrackingNumber.BEFORE_ALL, PAGE);
        while (!page.isEmpty()) {
            List<TrackingNumber> numbers = page;
            transaction.executeWithoutResult(status -> {
                cases.lock(numbers);
                board.refresh(numbers);
            });
            turns.keep(WORK, LEASE);
            seen += numbers.size();
            page = cases.numbersAfter(numbers.get(numbers.size() - 1), PAGE);
        }
        coordinating().forEach(code -> transaction.executeWithoutResult(status -> counters.mend(code)));
        return seen;
    }

    private Stream<String> coordinating() {
        Stream<String> living = Stream.concat(Stream.of(agencies.national()), agencies.instansi().stream())
                .map(Agency::code);
        return Stream.concat(living, agencies.retired().stream()).distinct();
    }
}
