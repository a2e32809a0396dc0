package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.complaint.disclosure.IdentityRequest;
import id.tanggap.complaint.disclosure.IdentityRequests;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Overseers come to know an anonymous reporter by a reasoned request only. Rule: docs/rules.md §5. */
@ApplicationTest
class IdentityRequestPagesTests {

    private static final String NAME = "Siti Aminah";
    private static final String REASON = "Pelapor perlu didengar sebagai saksi.";

    @Autowired
    Journey journey;

    @Autowired
    IdentityRequests requests;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private Caller ombudsman;
    private Caller custodian;
    private String number;
    private String receipt;

    @BeforeEach
    void an_anonymous_report() {
        journey.begin();
        var filed = new Caller(port)
                .postJson(
                        "/api/v1/complaints",
                        """
                        {"title": "Pungutan di loket", "text": "Petugas meminta uang tambahan untuk berkas yang gratis.",
                         "instansi": "kab-tangerang", "anonymous": true, "confidential": false,
                         "reporter": {"name": "%s", "phone": "081234567890"}}"""
                                .formatted(NAME))
                .json();
        number = filed.get("trackingNumber").asText();
        receipt = filed.get("receipt").asText();
        ombudsman = new Caller(port).loggedInAs("ombudsman");
        custodian = new Caller(port).loggedInAs("admin.nasional");
    }

    @Test
    void what_the_custodian_grants_is_shown_to_who_asked_once() {
        assertThat(file(ombudsman)).doesNotContain(NAME);
        ask(ombudsman, REASON);
        assertThat(file(ombudsman)).contains("Permintaan dikirim kepada admin nasional.");
        long id = request();
        assertThat(custodian.get("/identitas", "Accept", "text/html").body()).contains(number, REASON);
        decide(custodian, id, true);

        assertThat(show(ombudsman, id).body()).contains(NAME, "081234567890");
        assertThat(show(ombudsman, id).status()).isEqualTo(302);
        assertThat(file(ombudsman)).doesNotContain(NAME).contains("hanya ditampilkan satu kali");
        assertThat(deeds())
                .containsSubsequence("IDENTITY_REQUESTED", "IDENTITY_GRANTED", "IDENTITY_OPENED")
                .containsOnlyOnce("IDENTITY_OPENED");
    }

    @Test
    void the_custodian_finds_the_requests_from_every_page_and_no_other_admin_does() {
        assertThat(custodian.get("/kalender", "Accept", "text/html").body()).contains("href=\"/identitas\"");
        assertThat(new Caller(port)
                        .loggedInAs("admin.tangerang")
                        .get("/kalender", "Accept", "text/html")
                        .body())
                .doesNotContain("href=\"/identitas\"");
    }

    /** Rule: docs/rules.md §4. */
    @Test
    void a_request_about_the_custodians_own_unit_is_not_named_to_that_custodian() {
        ask(ombudsman, REASON);
        journey.verify(
                trackingNumber(),
                "forward",
                "class",
                "PENGADUAN_BERKADAR",
                "category",
                "pungli",
                "reportedUnit",
                Journey.UNIT);
        var national = new Membership(Role.ADMIN, Journey.NATIONAL);
        var accused = new Officer("admin.kedua", "Admin", Set.of(national, new Membership(Role.HEAD, Journey.UNIT)));

        assertThat(requests.waiting(accused))
                .extracting(IdentityRequest::trackingNumber)
                .doesNotContain(trackingNumber());
        assertThat(requests.waiting(new Officer("admin.ketiga", "Admin", Set.of(national))))
                .extracting(IdentityRequest::trackingNumber)
                .contains(trackingNumber());
    }

    @Test
    void what_is_refused_is_not_shown_and_says_why() {
        ask(ombudsman, REASON);
        long id = request();
        decide(custodian, id, false);

        assertThat(show(ombudsman, id).status()).isEqualTo(302);
        assertThat(file(ombudsman)).doesNotContain(NAME).contains("Permintaan identitas ditolak", "Karena begitu.");
    }

    @Test
    void the_reporter_sees_who_asked_why_and_what_was_shown() {
        ask(ombudsman, REASON);
        decide(custodian, request(), true);
        show(ombudsman, request());

        Caller reporter = new Caller(port);
        reporter.postForm("/laporan/" + number, "/laporan/" + number + "/masuk", Map.of("receipt", receipt));
        assertThat(reporter.get("/laporan/" + number, "Accept", "text/html").body())
                .contains("Siapa melihat identitas Anda", "Pengawas (Ombudsman atau Inspektorat) membuka");
        assertThat(new Caller(port)
                        .get("/laporan/" + number, "Accept", "text/html")
                        .body())
                .doesNotContain("Siapa melihat identitas Anda");
    }

    @Test
    void nobody_else_asks_decides_or_sees() {
        Caller admin = new Caller(port).loggedInAs("admin.tangerang");
        assertThat(file(admin)).doesNotContain("Minta identitas");
        assertThat(ask(admin, REASON).status()).isEqualTo(403);
        ask(ombudsman, REASON);
        long id = request();

        assertThat(decide(admin, id, true).status()).isEqualTo(403);
        assertThat(decide(ombudsman, id, true).status()).isEqualTo(403);
        assertThat(admin.get("/identitas", "Accept", "text/html").status()).isEqualTo(403);
        decide(custodian, id, true);
        assertThat(show(new Caller(port).loggedInAs("inspektur.tangerang"), id).status())
                .isEqualTo(403);
        assertThat(show(custodian, id).status()).isEqualTo(403);
    }

    @Test
    void without_a_reason_and_while_one_is_open_nothing_is_asked() {
        ask(ombudsman, " ");
        assertThat(requests()).isZero();
        assertThat(file(ombudsman)).contains("identity-error");

        ask(ombudsman, REASON);
        ask(ombudsman, "Sekali lagi.");
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void a_decision_is_made_once() {
        ask(ombudsman, REASON);
        decide(custodian, request(), false);
        decide(custodian, request(), true);

        assertThat(jdbc.queryForObject("select state from identity_request where id = ?", String.class, request()))
                .isEqualTo("REFUSED");
    }

    private TrackingNumber trackingNumber() {
        return new TrackingNumber(number);
    }

    private String file(Caller officer) {
        return officer.get("/berkas/" + number, "Accept", "text/html").body();
    }

    private Answer ask(Caller officer, String reason) {
        return officer.postForm("/berkas/" + number, "/berkas/" + number + "/identitas", Map.of("reason", reason));
    }

    private Answer decide(Caller officer, long id, boolean grant) {
        return officer.postForm(
                "/kalender", "/identitas/" + id, Map.of("grant", String.valueOf(grant), "reason", "Karena begitu."));
    }

    private Answer show(Caller officer, long id) {
        return officer.postForm("/kalender", "/berkas/" + number + "/identitas/" + id, Map.of());
    }

    private long request() {
        return jdbc.queryForObject(
                "select max(id) from identity_request where tracking_number = ?", Long.class, number);
    }

    private int requests() {
        return jdbc.queryForObject(
                "select count(*) from identity_request where tracking_number = ?", Integer.class, number);
    }

    private List<String> deeds() {
        return jdbc.queryForList(
                "select deed from audit_entry where subject = ? and deed <> 'REFUSED' order by id",
                String.class,
                number);
    }
}
