package id.tanggap.agency;

import static id.tanggap.support.Journey.ADMIN;
import static id.tanggap.support.Journey.LIAISON;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Journey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who worked on which day. Each test looks at a day of its own, because a node notes a day of an officer once only. */
@ApplicationTest
class OfficerActivityTests {

    private static final String OFFICER = "penghubung." + UNIT;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    OfficerActivity activity;

    @Autowired
    Agencies agencies;

    @Autowired
    Clock clock;

    @Autowired
    FilterService filters;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void nobody_has_worked_yet() {
        journey.begin();
        database.sql("delete from officer_activity").update();
    }

    /** Rule: docs/rules.md §6: a list that reloads by itself in an open browser is no work. */
    @Test
    void what_a_browser_left_open_asks_by_itself_is_no_work_but_opening_a_form_is() {
        journey.standAt(day(3));
        TrackingNumber number = journey.disposed();
        String task = journey.openTask(number, "followUp");
        Caller browser = new Caller(port).loggedInAs(OFFICER);
        journey.standAt(day(4));

        String filter = filters.createFilterQuery().singleResult().getId();
        for (String path : List.of(
                "/camunda/app/tasklist/default/",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/engine/engine/default/filter/" + filter + "/list?firstResult=0&maxResults=15",
                "/camunda/api/engine/engine/default/filter/" + filter + "/count",
                "/camunda/api/engine/engine/default/task/" + task,
                "/camunda/api/engine/engine/default/task/" + task + "/identity-links",
                "/camunda/api/engine/engine/default/task/" + task + "/form")) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(active(LIAISON, day(4))).isEmpty();

        browser.get("/camunda/api/engine/engine/default/task/" + task + "/form-variables?deserializeValues=false");

        assertThat(active(LIAISON, day(4))).containsExactly(OFFICER);
    }

    @Test
    void opening_a_case_file_is_work() {
        journey.standAt(day(5));
        TrackingNumber number = journey.disposed();
        Caller officer = new Caller(port).loggedInAs(OFFICER);
        assertThat(active(LIAISON, day(5))).isEmpty();

        assertThat(officer.get("/berkas/" + number).status()).isEqualTo(200);

        assertThat(active(LIAISON, day(5))).containsExactly(OFFICER);
    }

    @Test
    void completing_a_task_is_work_of_the_team_that_does_it_once_a_day() {
        journey.standAt(day(6));
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        journey.progress(number);

        assertThat(active(LIAISON, day(6))).containsExactly("test." + LIAISON);
        assertThat(active(ADMIN, day(6))).containsExactly("test." + ADMIN);
        assertThat(activity.lastDays(Set.of(LIAISON, "liaison.tng-bkpsdm")))
                .containsOnlyKeys(LIAISON)
                .containsEntry(LIAISON, LocalDate.of(2026, 12, 6));
    }

    /** At six in the morning in Jakarta it is still yesterday in UTC, in which the application thinks. */
    @Test
    void the_day_is_that_of_the_zone_of_the_agency() {
        journey.standAt(LocalDateTime.of(2026, 12, 8, 6, 0));

        activity.note(officer("pagi", LIAISON));

        assertThat(active(LIAISON, day(7))).isEmpty();
        assertThat(active(LIAISON, day(8))).containsExactly("pagi");
    }

    @Test
    void what_is_rolled_back_was_not_noted_and_is_noted_the_next_time() {
        journey.standAt(day(9));
        Officer officer = officer("batal", LIAISON);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    activity.note(officer);
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(active(LIAISON, day(9))).isEmpty();

        activity.note(officer);
        assertThat(active(LIAISON, day(9))).containsExactly("batal");
    }

    /** Two nodes know nothing of what the other has noted; the transaction of neither may break. */
    @Test
    void two_nodes_that_note_the_same_officer_at_once_note_it_once() throws Exception {
        journey.standAt(day(10));
        Officer officer = officer("serentak", LIAISON);
        var start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> nodes = Stream.of(1, 2)
                    .map(node -> threads.submit(() -> {
                        var ofThisNode = new OfficerActivity(database, agencies, clock, event -> {});
                        start.await();
                        return transaction.execute(status -> {
                            ofThisNode.note(officer);
                            return database.sql("select count(*) from officer_activity")
                                    .query(Integer.class)
                                    .single();
                        });
                    }))
                    .toList();
            for (Future<Integer> node : nodes) {
                assertThat(node.get()).isNotNull();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(active(LIAISON, day(10))).containsExactly("serentak");
    }

    private static Officer officer(String username, String team) {
        return new Officer(username, username, Set.of(Membership.parse(team).orElseThrow()));
    }

    /** Saturdays, too, are days. */
    private static LocalDateTime day(int dayOfDecember) {
        return LocalDateTime.of(2026, 12, dayOfDecember, 9, 0);
    }

    private List<String> active(String team, LocalDateTime day) {
        return database.sql("select username from officer_activity where team = ? and active_on = ? order by username")
                .params(team, day.toLocalDate())
                .query(String.class)
                .list();
    }
}
