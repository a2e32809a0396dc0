package id.tanggap.access.roles;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.access.StaffDirectory;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody gets a role by one person alone, whatever the door. Rule: docs/rules.md §5. */
@ApplicationTest
class RolePagesTests {

    private static final String OFFICER = "baru.nasional";
    private static final String NATIONAL = "admin.kemenpanrb";
    private static final String OWN_PASSWORD = "kuda lumping makan bakso";
    private static final String REASON = "Menggantikan pejabat yang pindah tugas.";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    StaffDirectory staff;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient database;

    private Caller operator;
    private Caller checker;

    @BeforeEach
    void begin() {
        journey.begin();
        staff.save(new Officer(OFFICER, "Pegawai Baru", Set.of()), "demo");
        operator = new Caller(port).loggedInAs("operator");
        checker = new Caller(port).loggedInAs("pemeriksa");
    }

    @AfterEach
    void forget() {
        identity.deleteUser(OFFICER);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /group/admin.kemenpanrb/members/operator",
        "PUT, /group/ombudsman.ombudsman-ri/members/operator",
        "PUT, /group/checker/members/operator",
        "PUT, /group/camunda-admin/members/baru.nasional",
        "DELETE, /group/admin.kemenpanrb/members/admin.nasional",
        "DELETE, /group/checker"
    })
    void the_engine_changes_no_role_for_an_operator(String method, String path) {
        String[] login = Caller.basic("operator");

        Answer answer = new Caller(port)
                .send(
                        method,
                        "/engine-rest" + path,
                        BodyPublishers.ofString("{}"),
                        login[0],
                        login[1],
                        "Content-Type",
                        "application/json");

        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(holds("operator")).containsExactly("operator");
        assertThat(holds("admin.nasional")).containsExactly(NATIONAL);
        assertThat(holds("pemeriksa")).containsExactly("checker");
        assertThat(holds(OFFICER)).isEmpty();
    }

    @Test
    void the_web_app_for_administration_changes_no_role() {
        operator.get("/camunda/app/admin/default/", "Accept", "text/html");
        String token = operator.cookie("XSRF-TOKEN").orElseThrow();

        Answer answer = operator.send(
                "PUT",
                "/camunda/api/engine/engine/default/group/" + NATIONAL + "/members/operator",
                BodyPublishers.ofString("{}"),
                "X-XSRF-TOKEN",
                token,
                "Content-Type",
                "application/json");

        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(holds("operator")).containsExactly("operator");
    }

    @Test
    void an_operator_asks_and_the_second_person_approves() {
        ask(OFFICER, "ADMIN", "kemenpanrb", REASON);
        assertThat(holds(OFFICER)).isEmpty();
        assertThat(page(checker)).contains(OFFICER, REASON, "kemenpanrb");

        decide(checker, true);

        assertThat(holds(OFFICER)).containsExactly(NATIONAL);
        assertThat(entries())
                .contains("ROLE_REQUESTED operator admin.kemenpanrb", "MEMBERSHIP_CHANGED pemeriksa +admin.kemenpanrb");
    }

    @Test
    void what_the_second_person_refuses_is_given_to_nobody() {
        ask(OFFICER, "OMBUDSMAN", "ombudsman-ri", REASON);

        decide(checker, false);

        assertThat(holds(OFFICER)).isEmpty();
        assertThat(page(checker)).doesNotContain(OFFICER);
        assertThat(entries()).contains("ROLE_REFUSED pemeriksa ombudsman.ombudsman-ri");
    }

    @Test
    void who_asks_does_not_decide_and_who_decides_does_not_ask() {
        ask(OFFICER, "ADMIN", "kemenpanrb", REASON);

        assertThat(decide(operator, true).status()).isEqualTo(403);
        assertThat(checker.postForm("/peran", "/peran", wish("operator", "OPERATOR", "", REASON))
                        .status())
                .isEqualTo(403);
        assertThat(new Caller(port).loggedInAs("admin.nasional").get("/peran").status())
                .isEqualTo(403);
        assertThat(holds(OFFICER)).isEmpty();
        decide(checker, false);
    }

    @Test
    void nobody_asks_for_oneself_and_nobody_approves_what_they_get() {
        ask("operator", "ADMIN", "kemenpanrb", REASON);
        assertThat(page(operator)).contains("Tidak ada permintaan");

        ask("pemeriksa", "ADMIN", "kemenpanrb", REASON);
        decide(checker, true);

        assertThat(page(checker)).contains("tidak dapat menyetujuinya");
        assertThat(holds("pemeriksa")).containsExactly("checker");
        database.sql("update role_request set state = 'VOID' where state = 'ASKED'")
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "baru.nasional, ADMIN, kemenpanrb, ''",
        "baru.nasional, ADMIN, kemenpanrb, '\u2060\u3164'",
        "baru.nasional, ADMIN, '', Alasan yang baik",
        "baru.nasional, ADMIN, tidak-ada, Alasan yang baik",
        "baru.nasional, OPERATOR, kemenpanrb, Alasan yang baik",
        "tidak.ada, ADMIN, kemenpanrb, Alasan yang baik"
    })
    void what_makes_no_sense_is_not_asked(String username, String role, String agency, String reason) {
        ask(username, role, agency, reason);

        assertThat(page(checker)).contains("Tidak ada permintaan");
    }

    @Test
    void a_role_is_taken_away_at_once_with_a_reason() {
        staff.grant(OFFICER, new Membership(Role.ADMIN, "kemenpanrb"));

        withdraw("");
        assertThat(holds(OFFICER)).containsExactly(NATIONAL);
        withdraw("Pindah tugas.");

        assertThat(holds(OFFICER)).isEmpty();
        assertThat(entries()).contains("MEMBERSHIP_CHANGED operator -admin.kemenpanrb");
    }

    /** Or the operator would log in as the national admin with a password of the own choice. */
    @Test
    void who_gets_a_password_from_somebody_else_waits_for_the_second_person() {
        staff.grant(OFFICER, new Membership(Role.ADMIN, "kemenpanrb"));
        String[] login = Caller.basic("operator");
        Answer reset = new Caller(port)
                .send(
                        "PUT",
                        "/engine-rest/user/" + OFFICER + "/credentials",
                        BodyPublishers.ofString(
                                "{\"password\": \"" + OWN_PASSWORD + "\", \"authenticatedUserPassword\": \"demo\"}"),
                        login[0],
                        login[1],
                        "Content-Type",
                        "application/json");
        assertThat(reset.status()).as(reset.body()).isEqualTo(204);
        assertThat(holds(OFFICER)).isEmpty();

        decide(checker, true);
        assertThat(page(checker)).contains("belum memilih kata sandi sendiri");
        assertThat(holds(OFFICER)).isEmpty();
        staff.changePassword(OFFICER, "bakso makan kuda lumping");
        decide(checker, true);

        assertThat(holds(OFFICER)).containsExactly(NATIONAL);
        assertThat(entries()).contains("ACCOUNT_CHANGED operator password");
    }

    private void ask(String username, String role, String agency, String reason) {
        assertThat(operator.postForm("/peran", "/peran", wish(username, role, agency, reason))
                        .status())
                .isEqualTo(302);
    }

    private static Map<String, String> wish(String username, String role, String agency, String reason) {
        return Map.of("username", username, "role", role, "agency", agency, "reason", reason);
    }

    private void withdraw(String reason) {
        Map<String, String> fields = Map.of("username", OFFICER, "group", NATIONAL, "reason", reason);
        assertThat(operator.postForm("/peran", "/peran/cabut", fields).status()).isEqualTo(302);
    }

    private Answer decide(Caller who, boolean approve) {
        long id = database.sql("select max(id) from role_request where state = 'ASKED'")
                .query(Long.class)
                .single();
        Map<String, String> fields = Map.of("approve", String.valueOf(approve), "reason", "Sudah diperiksa.");
        return who.postForm("/peran", "/peran/" + id, fields);
    }

    private static String page(Caller who) {
        return who.get("/peran", "Accept", "text/html").body();
    }

    private Set<String> holds(String username) {
        return staff.find(username).orElseThrow().groups();
    }

    private List<String> entries() {
        return database.sql("select deed, actor, detail from audit_entry where subject = ? order by id")
                .param(OFFICER)
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }
}
