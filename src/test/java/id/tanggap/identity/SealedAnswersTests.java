package id.tanggap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** With real transactions: what counts here is what is committed. */
@IdentityTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SealedAnswersTests {

    private static final String KEY = "7f1d3c52-aplikasi-mitra";
    private static final String BODY = SealedAnswers.hashOf("{\"title\":\"Jalan berlubang\"}");
    private static final String ANSWER =
            "{\"trackingNumber\":\"2611-7K3M-9QXZ\",\n\"receipt\":\"1234567890123456\"} 😀";

    @Autowired
    private SealedAnswers answers;

    @Autowired
    private Seal seal;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private SettableClock clock;

    @AfterEach
    void forget() {
        jdbc.update("delete from sealed_answer");
        jdbc.update("delete from receipt");
        clock.reset();
    }

    @Test
    void a_repeated_key_gets_the_first_answer() {
        keep(KEY, BODY, ANSWER);

        assertThat(answers.find(KEY, BODY)).contains(ANSWER);
    }

    @Test
    void a_new_key_has_no_answer() {
        keep(KEY, BODY, ANSWER);

        assertThat(answers.find("another", BODY)).isEmpty();
    }

    @Test
    void a_key_cannot_be_used_for_another_body() {
        keep(KEY, BODY, ANSWER);

        assertThatThrownBy(() -> answers.find(KEY, SealedAnswers.hashOf("{}")))
                .isInstanceOf(KeyReusedForOtherBody.class)
                .hasMessageNotContaining(KEY);
    }

    @Test
    void neither_key_nor_body_nor_answer_can_be_read_in_the_table() {
        keep(KEY, BODY, ANSWER);

        assertThat(jdbc.queryForList("select * from sealed_answer").toString())
                .doesNotContain(KEY, BODY, "2611", "1234567890123456");
    }

    @Test
    void an_answer_moved_to_another_key_does_not_open() {
        keep(KEY, BODY, ANSWER);
        jdbc.update("update sealed_answer set key_hash = ?", SealedAnswers.hashOf("another"));

        assertThatThrownBy(() -> answers.find("another", BODY)).isInstanceOf(SealBroken.class);
    }

    @Test
    void an_identity_moved_among_the_answers_does_not_open() {
        String reporter = "8d0f6b9e-6a51-4c39-9f0c-0c2f6d1f5a11";
        String sealed = seal.close("{}", "reporter/" + reporter);
        jdbc.update(
                "insert into sealed_answer (key_hash, sealed, created_at) values (?, ?, '2026-11-23 02:00:00')",
                SealedAnswers.hashOf(reporter),
                sealed);

        assertThatThrownBy(() -> answers.find(reporter, BODY)).isInstanceOf(SealBroken.class);
    }

    @Test
    void an_answer_lives_for_a_day() {
        keep(KEY, BODY, ANSWER);

        clock.advance(SealedAnswers.LIFETIME.minusSeconds(1));
        assertThat(answers.find(KEY, BODY)).contains(ANSWER);

        clock.advance(Duration.ofSeconds(1));
        assertThat(answers.find(KEY, BODY)).isEmpty();
    }

    @Test
    void an_expired_key_may_be_used_anew_and_old_answers_are_forgotten() {
        keep(KEY, BODY, ANSWER);
        keep("another", BODY, ANSWER);
        clock.advance(SealedAnswers.LIFETIME);

        keep(KEY, SealedAnswers.hashOf("{}"), "new");

        assertThat(answers.find(KEY, SealedAnswers.hashOf("{}"))).contains("new");
        assertThat(jdbc.queryForObject("select count(*) from sealed_answer", Integer.class))
                .isOne();
    }

    @Test
    void keeping_twice_rolls_the_second_work_back_and_leaves_the_first_answer() {
        keep(KEY, BODY, ANSWER);

        assertThatThrownBy(() -> fileAndKeep("second", "later")).isInstanceOf(AnsweredMeanwhile.class);

        assertThat(answers.find(KEY, BODY)).contains(ANSWER);
        assertThat(filed()).isZero();
    }

    @Test
    void of_two_requests_at_once_the_second_waits_and_then_reads_the_first_answer() throws Exception {
        CountDownLatch firstHasKept = new CountDownLatch(1);
        CountDownLatch secondIsThere = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(tx -> {
            answers.keep(KEY, BODY, ANSWER);
            firstHasKept.countDown();
            await(secondIsThere);
        }));
        await(firstHasKept);

        assertThat(answers.find(KEY, BODY)).as("not committed yet").isEmpty();
        assertThatThrownBy(() -> transaction.executeWithoutResult(tx -> {
                    file("second");
                    secondIsThere.countDown();
                    answers.keep(KEY, BODY, "later");
                }))
                .isInstanceOf(AnsweredMeanwhile.class);

        first.get(10, TimeUnit.SECONDS);
        assertThat(answers.find(KEY, BODY)).contains(ANSWER);
        assertThat(filed()).isZero();
    }

    @Test
    void an_answer_is_kept_only_together_with_the_work() {
        assertThatThrownBy(() -> answers.keep(KEY, BODY, ANSWER)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void work_that_fails_later_leaves_no_answer() {
        transaction.executeWithoutResult(tx -> {
            answers.keep(KEY, BODY, ANSWER);
            tx.setRollbackOnly();
        });

        assertThat(answers.find(KEY, BODY)).isEmpty();
    }

    @Test
    void a_constraint_violated_by_the_work_itself_is_not_taken_for_an_answer() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(tx -> {
                    entities.persist(new SealedReporter(
                            "longer than a UUID, and so refused by the column", "x", 1, Instant.EPOCH));
                    answers.keep(KEY, BODY, ANSWER);
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void an_answer_that_does_not_fit_is_refused() {
        assertThatThrownBy(() -> keep(KEY, BODY, "x".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
    }

    private void keep(String key, String bodyHash, String answer) {
        transaction.executeWithoutResult(tx -> answers.keep(key, bodyHash, answer));
    }

    private void fileAndKeep(String caseNumber, String answer) {
        transaction.executeWithoutResult(tx -> {
            file(caseNumber);
            answers.keep(KEY, BODY, answer);
        });
    }

    /** Any other row stands for the caller's work. */
    private void file(String caseNumber) {
        jdbc.update(
                "insert into receipt (case_number, receipt_mac, created_at) values (?, 'x', '2026-11-23 02:00:00')",
                caseNumber);
    }

    private int filed() {
        return jdbc.queryForObject("select count(*) from receipt", Integer.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
