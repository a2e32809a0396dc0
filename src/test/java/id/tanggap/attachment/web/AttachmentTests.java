package id.tanggap.attachment.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.attachment.cleaning.SampleFiles;
import id.tanggap.complaint.filing.Filed;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Evidence by every door: who may add it, who may see it, and what is never kept. Rule: docs/rules.md §5. */
@ApplicationTest
class AttachmentTests {

    private static final String OFFICER = "penghubung." + Journey.UNIT;

    @Autowired
    Journey journey;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private Caller anybody;
    private Filed filed;
    private String address;

    @BeforeEach
    void a_report() {
        journey.begin();
        anybody = new Caller(port);
        filed = journey.file();
        address = "/api/v1/complaints/" + filed.trackingNumber() + "/attachments";
    }

    @Test
    void a_photo_of_the_reporter_is_kept_without_what_its_camera_told() {
        Answer added = add(SampleFiles.photo(300, 200));

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().path("type").asText()).isEqualTo("image/jpeg");
        assertThat(added.header("Location"))
                .isEqualTo(address + "/" + added.json().path("id").asText());
        byte[] seen = anybody.bytes(added.header("Location"), "X-Receipt", filed.receipt());
        assertThat(seen.length).isEqualTo(added.json().path("size").asInt());
        assertThat(new String(seen, UTF_8)).doesNotContain(SampleFiles.SECRET);
        assertThat(jdbc.queryForList("select content from attachment_content", byte[].class))
                .noneMatch(content -> new String(content, UTF_8).contains(SampleFiles.SECRET));
    }

    @Test
    void the_same_photo_sent_twice_is_kept_once() {
        String first = add(SampleFiles.photo(300, 200)).json().path("id").asText();
        String second = add(SampleFiles.photo(300, 200)).json().path("id").asText();

        assertThat(second).isEqualTo(first);
        assertThat(seen("X-Receipt", filed.receipt()).json()).hasSize(1);
    }

    @Test
    void the_public_sees_evidence_once_the_report_is_verified_and_never_that_of_a_confidential_one() {
        String id = add(SampleFiles.drawing()).json().path("id").asText();
        assertThat(seen().json()).isEmpty();
        assertThat(anybody.get(address + "/" + id).status()).isEqualTo(404);

        verified();
        assertThat(seen().json()).hasSize(1);
        assertThat(anybody.get(address + "/" + id).header("Content-Security-Policy"))
                .contains("sandbox");

        anybody.postJson(
                "/api/v1/complaints/" + filed.trackingNumber() + "/protection",
                "{\"confidential\": true}",
                "X-Receipt",
                filed.receipt());
        assertThat(seen().json()).isEmpty();
        assertThat(anybody.get(address + "/" + id).status()).isEqualTo(404);
        assertThat(anybody.get(address + "/" + id, "X-Receipt", filed.receipt()).status())
                .isEqualTo(200);
    }

    @Test
    void without_the_receipt_nothing_is_added() {
        assertThat(anybody.sendFile(address, SampleFiles.drawing()).status()).isEqualTo(403);
        assertThat(anybody.sendFile(address, SampleFiles.drawing(), "X-Receipt", "0000000000000000")
                        .status())
                .isEqualTo(403);
        assertThat(jdbc.queryForObject(
                        "select count(*) from attachment where tracking_number = ?",
                        int.class,
                        filed.trackingNumber().value()))
                .isZero();
    }

    @Test
    void what_is_no_photo_is_refused_with_the_field_and_a_sentence() {
        Answer refused = add("<svg/>".getBytes(UTF_8));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fields()).containsExactly("file");
        assertThat(refused.body()).contains("Jenis berkas ini tidak dapat diterima");
        assertThat(add(new byte[27 * 1024 * 1024]).status()).isEqualTo(413);
        assertThat(anybody.postJson(address, "{}", "X-Receipt", filed.receipt()).status())
                .isEqualTo(415);
    }

    @Test
    void a_reporter_adds_as_many_files_as_are_allowed_and_they_are_told_as_one_event() {
        for (int i = 1; i <= 10; i++) {
            assertThat(add(SampleFiles.photo(100 + i, 50)).status()).isEqualTo(201);
        }
        Answer refused = add(SampleFiles.photo(200, 50));

        assertThat(refused.body()).contains("Sudah ada 10 berkas");
        assertThat(jdbc.queryForObject(
                        "select count(*) from conversation_entry where tracking_number = ? and kind = 'EVIDENCE_ADDED'",
                        int.class,
                        filed.trackingNumber().value()))
                .isEqualTo(1);
    }

    @Test
    void an_officer_of_the_unit_shows_what_was_done_and_everybody_sees_it() {
        verified();
        Caller officer = new Caller(port).loggedInAs(OFFICER);
        String page = "/berkas/" + filed.trackingNumber();
        assertThat(officer.get(page, "Accept", "text/html").body()).contains("Sesudah dikerjakan");

        Answer added = officer.sendFormFile(page, page + "/attachments", SampleFiles.photo(300, 200));

        assertThat(added.header("Location")).endsWith(page + "#bukti");
        assertThat(seen().json().path(0).path("stage").asText()).isEqualTo("AFTER");
        String file = "/laporan/" + filed.trackingNumber() + "/lampiran/"
                + seen().json().path(0).path("id").asText();
        assertThat(anybody.get("/laporan/" + filed.trackingNumber(), "Accept", "text/html")
                        .body())
                .contains(file);
        assertThat(anybody.bytes(file + "?preview=true")).isNotEmpty();
    }

    @Test
    void officers_of_another_unit_neither_see_nor_add() {
        String id = add(SampleFiles.drawing()).json().path("id").asText();
        verified();
        Caller other = new Caller(port).loggedInAs("penghubung." + Journey.OTHER_UNIT);
        String files = "/berkas/" + filed.trackingNumber() + "/attachments";

        assertThat(other.get(files, "Accept", "application/json").status()).isEqualTo(403);
        assertThat(other.get(files + "/" + id).status()).isEqualTo(403);
        assertThat(other.sendFormFile("/lacak", files, SampleFiles.drawing()).status())
                .isEqualTo(403);
    }

    @Test
    void a_reporter_adds_photos_on_the_own_page() {
        String page = "/laporan/" + filed.trackingNumber();
        anybody.postForm(page, page + "/masuk", Map.of("receipt", filed.receipt()));
        assertThat(anybody.get(page, "Accept", "text/html").body()).contains("Tambahkan foto, PDF, atau video");

        anybody.sendFormFile(page, page + "/lampiran", SampleFiles.photo(300, 200));

        assertThat(anybody.get(page, "Accept", "text/html").body())
                .contains("Berkas sudah kami simpan.", page + "/lampiran/");
    }

    private Answer add(byte[] file) {
        return anybody.sendFile(address, file, "X-Receipt", filed.receipt());
    }

    private Answer seen(String... headers) {
        return anybody.get(address, headers);
    }

    private void verified() {
        journey.as(Journey.ADMIN, filed.trackingNumber(), "verifyComplaint", Map.of("decision", "forward"));
        journey.as(Journey.ADMIN, filed.trackingNumber(), "disposeComplaint", Map.of("unit", Journey.UNIT));
    }
}
