package id.tanggap.scoring.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.scoring.index.ScoringPolicy;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.index.Standings;
import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes the boards of a whole year again, by the classes that do it in earnest, and tells what it cost and a hash of
 * every figure. The database is that of the environment. Run by {@code dev/drill scores}, in a JVM with little memory.
 */
public final class Recomputation {

    /** What begins a line that is meant for the drill. */
    public static final String LINE = "RECOMPUTED ";

    private final Judgement judgement;
    private final ScoringPolicy policy;
    private final Agencies agencies;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final MessageDigest hash;

    private long unitMonths;
    private long cases;
    private long nanos;
    private long longest;
    private long statements;
    private long live;

    private Recomputation(BeanFactory application) throws NoSuchAlgorithmException {
        judgement = application.getBean(Judgement.class);
        policy = application.getBean(ScoringPolicy.class);
        agencies = application.getBean(Agencies.class);
        database = application.getBean(JdbcClient.class);
        transaction = application.getBean(TransactionTemplate.class);
        hash = MessageDigest.getInstance("SHA-256");
    }

    /** @param rounds how often, one figure */
    public static void main(String... rounds) throws NoSuchAlgorithmException {
        try (var application = NewYear.start()) {
            for (int round = 1; round <= Integer.parseInt(rounds[0]); round++) {
                new Recomputation(application).run(round);
            }
        }
    }

    private void run(int round) {
        long before = live();
        long allocated = allocated();
        for (YearMonth month : NewYear.MONTHS) {
            agencies.instansi().forEach(instansi -> compute(instansi, month));
            live = Math.max(live, live());
        }
        tell(round, "hash", HexFormat.of().formatHex(hash.digest()));
        tell(round, "cases", cases);
        tell(round, "unitMonths", unitMonths);
        tell(round, "millis", nanos / 1_000_000);
        tell(round, "longestMillis", longest / 1_000_000);
        tell(round, "statements", statements);
        tell(round, "allocatedBytes", allocated() - allocated);
        tell(round, "liveBefore", before);
        tell(round, "liveAtMost", live);
        tell(round, "heap", Runtime.getRuntime().maxMemory());
    }

    private void compute(Agency instansi, YearMonth month) {
        transaction.executeWithoutResult(status -> {
            long asked = asked();
            long start = System.nanoTime();
            List<Standing> standings = Standings.of(
                    judgement.of(instansi.code(), month).stream()
                            .map(JudgedUnit::figures)
                            .toList(),
                    policy.rulesFor(month));
            long taken = System.nanoTime() - start;
            nanos += taken;
            longest = Math.max(longest, taken);
            statements += asked() - asked - 1;
            standings.forEach(standing -> note(month, standing));
        });
    }

    private void note(YearMonth month, Standing standing) {
        unitMonths++;
        cases += standing.score().figures().dispositions();
        hash.update(String.join(
                        " ",
                        standing.unit(),
                        month.toString(),
                        standing.group().name(),
                        standing.score().figures().toString(),
                        standing.score().index().toString(),
                        standing.score().rankingIndex().toString(),
                        standing.rank().toString())
                .getBytes(UTF_8));
    }

    /** Statements of this connection so far. */
    private long asked() {
        return database.sql("show session status like 'Questions'")
                .query((row, number) -> row.getLong(2))
                .single();
    }

    /** Bytes that are in use after everything that can go is gone. */
    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static void tell(int round, String name, Object value) {
        System.out.println(LINE + round + "." + name + "=" + value);
    }
}
