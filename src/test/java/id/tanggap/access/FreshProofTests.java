package id.tanggap.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.MovableClock;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Whoever opens an identity or gives a role types the password again. Rule: docs/rules.md §5. */
@ApplicationTest
class FreshProofTests {

    private static final Pattern KEPT = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");
    private static final String REASON = "Pelapor perlu didengar sebagai \"saksi\" & ahli.";
    private static final String NAME = "Siti Aminah";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private String number;
    private String file;
    private Caller ombudsman;

    @BeforeEach
    void an_anonymous_report() {
        journey.begin();
        database.sql("delete from leaky_bucket").update();
        number = new Caller(port)
                .postJson(
                        "/api/v1/complaints",
                        """
                                {"title": "Pungutan di loket", "text": "Petugas meminta uang untuk berkas yang gratis.",
                                 "instansi": "kab-tangerang", "anonymous": true, "confidential": false,
                                 "reporter": {"name": "%s"}}"""
                                .formatted(NAME))
                .json()
                .get("trackingNumber")
                .asText();
        file = "/berkas/" + number;
        ombudsman = new Caller(port).loggedInAs("ombudsman");
    }

    @AfterEach
    void forget_the_wrong_ones() {
        database.sql("delete from leaky_bucket").update();
    }

    @Test
    void nobody_is_asked_again_right_after_the_login() {
        assertThat(ask(ombudsman, Map.of("reason", REASON)).status()).isEqualTo(302);
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void later_the_password_is_asked_for_and_nothing_that_was_typed_is_lost() {
        pass(Duration.ofMinutes(5));

        Answer asked = ask(ombudsman, Map.of("reason", REASON));
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains("Ketik kata sandi sekali lagi", "action=\"" + file + "/identitas\"");
        assertThat(requests()).isZero();

        assertThat(prove(asked, "demo").status()).isEqualTo(302);
        assertThat(database.sql("select reason from identity_request where tracking_number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .isEqualTo(REASON);
    }

    @Test
    void a_proof_lasts_for_the_next_acts_as_well() {
        pass(Duration.ofMinutes(6));
        prove(ask(ombudsman, Map.of("reason", REASON)), "demo");

        pass(Duration.ofMinutes(4));

        assertThat(ask(ombudsman, Map.of("reason", REASON)).status()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_opens_nothing_and_is_noted_and_what_was_typed_is_still_there() {
        pass(Duration.ofMinutes(6));

        Answer wrong = prove(ask(ombudsman, Map.of("reason", REASON)), "salah");
        assertThat(wrong.body())
                .contains("tidak benar", "aria-invalid=\"true\"")
                .doesNotContain("salah");
        assertThat(requests()).isZero();
        assertThat(database.sql("select subject from audit_entry where deed = 'LOGIN_FAILED'")
                        .query(String.class)
                        .list())
                .contains("ombudsman");

        assertThat(prove(wrong, "demo").status()).isEqualTo(302);
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void guessing_is_slowed_down_as_at_the_login() {
        pass(Duration.ofMinutes(6));
        Answer asked = ask(ombudsman, Map.of("reason", REASON));
        for (int i = 0; i < 10; i++) {
            asked = prove(asked, "salah");
        }

        asked = prove(asked, "demo");

        assertThat(asked.body()).contains("setengah menit");
        assertThat(requests()).isZero();
        assertThat(new Caller(port)
                        .postForm("/masuk", "/masuk", Map.of("username", "ombudsman", "password", "demo"))
                        .header("Location"))
                .endsWith("/masuk?wait");
    }

    @Test
    void the_custodian_decides_and_the_requester_sees_with_a_fresh_proof_only() {
        ask(ombudsman, Map.of("reason", REASON));
        Caller custodian = new Caller(port).loggedInAs("admin.nasional");
        long id = database.sql("select id from identity_request where tracking_number = ?")
                .param(number)
                .query(Long.class)
                .single();
        pass(Duration.ofMinutes(6));

        Answer asked =
                custodian.postForm("/identitas", "/identitas/" + id, Map.of("grant", "true", "reason", "Perlu & sah."));
        assertThat(state()).isEqualTo("ASKED");
        custodian.postForm("/identitas", "/identitas/" + id, proof(asked, "demo"));
        assertThat(state()).isEqualTo("GRANTED");

        Answer shown = ombudsman.postForm(file, file + "/identitas/" + id, Map.of());
        assertThat(shown.body()).doesNotContain(NAME).contains("Ketik kata sandi sekali lagi");
        assertThat(ombudsman
                        .postForm(file, file + "/identitas/" + id, proof(shown, "demo"))
                        .body())
                .contains(NAME);
    }

    @Test
    void a_role_is_asked_for_with_a_fresh_proof_only() {
        Caller operator = new Caller(port).loggedInAs("operator");
        Map<String, String> wish = Map.of(
                "username", "ombudsman", "role", "ADMIN", "agency", "kemenpanrb", "reason", "Merangkap sementara.");
        pass(Duration.ofMinutes(6));

        Answer asked = operator.postForm("/peran", "/peran", wish);

        assertThat(proof(asked, "demo")).containsAllEntriesOf(wish);
        assertThat(database.sql("select count(*) from role_request where state = 'ASKED'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void without_an_act_there_is_no_page_that_asks() {
        assertThat(ombudsman.postForm(file, "/bukti", Map.of("proof", "demo")).status())
                .isEqualTo(404);
    }

    private Answer ask(Caller caller, Map<String, String> fields) {
        return caller.postForm(file, file + "/identitas", fields);
    }

    private Answer prove(Answer asked, String password) {
        return ombudsman.postForm(file, file + "/identitas", proof(asked, password));
    }

    /** What the page that asks would send: what it has kept, and the password. */
    private static Map<String, String> proof(Answer asked, String password) {
        var fields = new HashMap<>(Map.of("proof", password));
        Matcher kept = KEPT.matcher(asked.body());
        while (kept.find()) {
            fields.put(kept.group(1), HtmlUtils.htmlUnescape(kept.group(2)));
        }
        return fields;
    }

    private void pass(Duration time) {
        clock.freezeAt(clock.instant().plus(time));
    }

    private int requests() {
        return database.sql("select count(*) from identity_request where tracking_number = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }

    private String state() {
        return database.sql("select state from identity_request where tracking_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }
}
