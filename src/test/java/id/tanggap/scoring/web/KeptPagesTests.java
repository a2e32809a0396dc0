package id.tanggap.scoring.web;

import static id.tanggap.scoring.web.BoardStory.BOARD;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the public pages of scores ask of the database, as it counts itself. Decision: docs/decisions/0015-boards.md. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptPagesTests {

    private static final String PAGE = "/penilaian/" + BOARD;
    private static final int ASKED_BY_A_BOARD = 5;
    private static final int ASKED_BY_A_UNIT = 10;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    private BoardStory story;
    private Caller caller;

    @BeforeAll
    void november() {
        story = new BoardStory(application);
        story.november();
        story.finalBoard();
        database.sql("delete from scoring_month").update();
        caller = new Caller(port);
    }

    @AfterAll
    void forget() {
        database.sql("set query_statistics false").update();
        story.forget();
    }

    /** A statement and how often it was made. */
    record Asked(String statement, int times) {}

    @Test
    void a_public_page_writes_nothing_and_folds_no_facts() {
        for (String path : List.of(PAGE, PAGE + ".xlsx", PAGE + "/" + UNIT, PAGE + "/" + UNIT + ".json")) {
            assertThat(askedBy(path))
                    .as(path)
                    .isNotEmpty()
                    .allMatch(asked -> asked.statement().startsWith("select"))
                    .noneMatch(asked -> asked.statement().contains("scoring_fact_in_force")
                            || asked.statement().contains("scoring_month"));
        }
        assertThat(database.sql("select count(*) from scoring_month")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_page_asks_few_questions_however_many_cases_it_shows() {
        assertThat(times(askedBy(PAGE))).isLessThanOrEqualTo(ASKED_BY_A_BOARD);
        assertThat(times(askedBy(PAGE + "/" + UNIT)))
                .isLessThanOrEqualTo(ASKED_BY_A_UNIT)
                .isEqualTo(times(askedBy(PAGE + "/" + OTHER_UNIT)));
    }

    private static int times(List<Asked> asked) {
        return asked.stream().mapToInt(Asked::times).sum();
    }

    /** Sessions aside; a second visit, so that nothing is read for the first time. */
    private List<Asked> askedBy(String path) {
        assertThat(caller.get(path).status()).isEqualTo(200);
        database.sql("set query_statistics false").update();
        database.sql("set query_statistics true").update();
        assertThat(caller.get(path).status()).isEqualTo(200);
        return database
                .sql("select sql_statement, execution_count from information_schema.query_statistics")
                .query((row, number) -> new Asked(row.getString(1).strip().toLowerCase(Locale.ROOT), row.getInt(2)))
                .list()
                .stream()
                .filter(asked -> !asked.statement().contains("spring_session")
                        && !asked.statement().startsWith("set ")
                        && !asked.statement().equals("commit")
                        && !asked.statement().contains("query_statistics"))
                .toList();
    }
}
