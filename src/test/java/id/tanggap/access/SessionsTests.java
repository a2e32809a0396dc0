package id.tanggap.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.complaint.filing.Filed;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.EveryColumn;
import id.tanggap.support.Journey;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions as all nodes share them: in the database, sealed, and written no more than needed. */
@ApplicationTest
class SessionsTests {

    private static final String LIAISON = "penghubung." + Journey.UNIT;
    private static final String TASKS = "/camunda/api/engine/engine/default/task";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    EveryColumn columns;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext application;

    private Caller caller;

    @BeforeEach
    void begin() {
        journey.begin();
        database.sql("delete from SPRING_SESSION").update();
        caller = new Caller(port);
    }

    @Test
    void whoever_logged_in_on_one_node_is_known_to_another() {
        caller.loggedInAs(LIAISON);

        try (ConfigurableApplicationContext second = SecondNode.beside(application)) {
            int other = Integer.parseInt(second.getEnvironment().getProperty("local.server.port"));
            Answer there = caller.at(other).get("/berkas/who");

            assertThat(there.status()).isEqualTo(200);
            assertThat(there.body()).isEqualTo(LIAISON + " [liaison." + Journey.UNIT + "]");
        }
    }

    @Test
    void a_logout_on_one_node_is_a_logout_on_all() {
        caller.loggedInAs(LIAISON);
        caller.postForm("/masuk", "/keluar", Map.of());

        try (ConfigurableApplicationContext second = SecondNode.beside(application)) {
            int other = Integer.parseInt(second.getEnvironment().getProperty("local.server.port"));

            assertThat(caller.at(other).get("/berkas/who").status()).isEqualTo(302);
        }
    }

    @Test
    void whoever_reads_the_table_learns_who_has_a_session_and_nothing_else() {
        Filed filed = journey.file();
        asReporter(filed);
        new Caller(port).loggedInAs(LIAISON).get(TASKS);

        assertThat(sessions()).isEqualTo(2);
        assertThat(holding(filed.trackingNumber().value(), filed.receipt(), "Penghubung", "liaison", "StaffMember"))
                .isEmpty();
        assertThat(holding(LIAISON)).containsExactly("spring_session.principal_name");
    }

    @Test
    void what_somebody_wrote_into_the_table_is_no_login() {
        caller.loggedInAs(LIAISON);
        database.sql("update SPRING_SESSION_ATTRIBUTES set ATTRIBUTE_BYTES = ?")
                .param(new byte[] {(byte) 0xac, (byte) 0xed, 0, 5})
                .update();

        assertThat(caller.get("/kalender").status()).isEqualTo(302);
        assertThat(caller.get("/").status()).isEqualTo(200);
    }

    @Test
    void reading_pages_leaves_no_session() {
        Filed filed = journey.file();

        for (String page :
                List.of("/", "/lapor", "/lacak", "/masuk", "/penilaian", "/laporan/" + filed.trackingNumber())) {
            assertThat(caller.get(page).status()).as(page).isEqualTo(200);
        }

        assertThat(sessions()).isZero();
        assertThat(caller.cookie("TANGGAP")).isEmpty();
    }

    @Test
    void a_session_in_use_is_not_written_with_every_request() {
        caller.loggedInAs(LIAISON).get("/camunda/app/tasklist/default/", "Accept", "text/html");
        TrackingNumber number = journey.disposed();
        caller.get("/berkas/" + number);
        List<String> before = rows();

        for (String path :
                List.of(TASKS, TASKS + "/count", "/camunda/api/admin/auth/user/default", "/berkas/" + number)) {
            assertThat(caller.get(path).status()).as(path).isEqualTo(200);
        }

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void that_somebody_was_here_is_noted_once_a_minute() {
        caller.loggedInAs(LIAISON);
        age(Duration.ofMinutes(2));
        List<String> before = rows();

        caller.get("/kalender");

        assertThat(rows()).isNotEqualTo(before);
    }

    @Test
    void a_reporter_is_one_for_half_an_hour_without_a_request() {
        Filed filed = journey.file();
        asReporter(filed);

        age(Duration.ofMinutes(29));
        assertThat(report(filed)).contains("Laporan Anda");

        age(Duration.ofMinutes(31));
        assertThat(report(filed)).doesNotContain("Laporan Anda");
    }

    @Test
    void a_reporter_leaves_and_is_a_stranger_again() {
        Filed filed = journey.file();
        asReporter(filed);
        String page = "/laporan/" + filed.trackingNumber();
        assertThat(report(filed)).contains(page + "/keluar");

        Answer answer = caller.postForm(page, page + "/keluar", Map.of());

        assertThat(answer.header("Location")).endsWith(page + "?keluar");
        assertThat(caller.get(page + "?keluar").body())
                .contains("Anda sudah keluar")
                .doesNotContain("Laporan Anda");
        assertThat(sessions()).isZero();
    }

    /** Or whoever had planted the old one would be the reporter, too. */
    @Test
    void a_receipt_that_fits_gets_a_new_session() {
        Filed filed = journey.file();
        caller.get("/kalender", "Accept", "text/html");
        String planted = caller.cookie("TANGGAP").orElseThrow();

        asReporter(filed);

        assertThat(caller.cookie("TANGGAP")).isPresent().get().isNotEqualTo(planted);
    }

    @Test
    void an_officer_who_logs_in_is_no_longer_the_reporter_of_before() {
        Filed filed = journey.file();
        asReporter(filed);

        caller.loggedInAs(LIAISON);

        assertThat(report(filed)).doesNotContain("Laporan Anda");
        assertThat(sessions()).isEqualTo(1);
    }

    private void asReporter(Filed filed) {
        String page = "/laporan/" + filed.trackingNumber();
        caller.postForm(page, page + "/masuk", Map.of("receipt", filed.receipt()));
        assertThat(report(filed)).contains("Laporan Anda");
    }

    private String report(Filed filed) {
        return caller.get("/laporan/" + filed.trackingNumber()).body();
    }

    /** As if nobody had come for so long: sessions know the real time only. */
    private void age(Duration duration) {
        database.sql(
                        "update SPRING_SESSION set LAST_ACCESS_TIME = LAST_ACCESS_TIME - :age, EXPIRY_TIME = EXPIRY_TIME - :age")
                .param("age", duration.toMillis())
                .update();
    }

    private long sessions() {
        return database.sql("select count(*) from SPRING_SESSION")
                .query(Long.class)
                .single();
    }

    private List<String> holding(String... words) {
        return columns.holding(List.of(words), table -> table.startsWith("spring_session"));
    }

    /** Every row; a sealed value that is written again differs, whatever it holds. */
    private List<String> rows() {
        return database.sql("select s.*, a.ATTRIBUTE_NAME, a.ATTRIBUTE_BYTES from SPRING_SESSION s"
                        + " left join SPRING_SESSION_ATTRIBUTES a on a.SESSION_PRIMARY_ID = s.PRIMARY_ID"
                        + " order by s.PRIMARY_ID, a.ATTRIBUTE_NAME")
                .query((row, number) -> row.getString("SESSION_ID") + " " + row.getLong("LAST_ACCESS_TIME") + " "
                        + row.getString("ATTRIBUTE_NAME") + " "
                        + HexFormat.of().formatHex(row.getBytes("ATTRIBUTE_BYTES")))
                .list();
    }
}
