package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reporter does and what everybody sees, over HTTP. */
class ReporterApiTests extends ApiTest {

    @Test
    void a_completed_report_goes_back_to_the_verifier() {
        Case filed = awaitingCompletion();
        assertThat(status(seenByPublic(filed))).isEqualTo("AWAITING_COMPLETION");

        Answer answer = act(filed, "completion", Map.of("text", "Di kilometer 3, dekat jembatan."));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(status(answer)).isEqualTo("UNVERIFIED");
        assertThat(answer.body()).contains("Di kilometer 3, dekat jembatan.");
    }

    @Test
    void a_reply_is_added_to_the_conversation_and_moves_nothing() {
        Case filed = filed();

        Answer answer = act(filed, "replies", Map.of("text", "Lubangnya makin dalam."));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(status(answer)).isEqualTo("UNVERIFIED");
        assertThat(answer.json().path("timeline").findValuesAsText("text")).contains("Lubangnya makin dalam.");
    }

    /** Rule: docs/rules.md §5. */
    @Test
    void a_reporter_changes_the_own_protection_and_reads_that_it_changed() {
        Case filed = filed();

        Answer added = act(filed, "protection", Map.of("anonymous", true, "confidential", true));
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.json().findPath("confidential").asBoolean()).isTrue();
        Answer removed = act(filed, "protection", Map.of("confidential", false));

        assertThat(removed.json().findPath("confidential").asBoolean(true)).isFalse();
        assertThat(removed.json().findPath("anonymous").asBoolean()).isTrue();
        assertThat(removed.json().path("timeline").findValuesAsText("kind"))
                .filteredOn("PROTECTION_CHANGED"::equals)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "1", "\"\"", "[]"})
    void a_flag_of_the_protection_is_true_or_false(String flag) {
        Case filed = filed();

        Answer answer = client.postJson(
                "/api/v1/complaints/" + filed.number() + "/protection",
                "{\"anonymous\": " + flag + "}",
                "X-Receipt",
                filed.receipt());

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void a_confirmed_answer_closes_the_report() {
        Case filed = answered();

        Answer answer = act(filed, "confirmation", Map.of("rating", 4, "comment", "Terima kasih"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(status(answer)).isEqualTo("CLOSED");
        assertThat(answer.json().path("rating").asInt()).isEqualTo(4);
        assertThat(answer.json().path("verdict").asText()).isEqualTo("SOLVED");
        assertThat(answer.json().path("actions")).extracting(JsonNode::asText).containsExactly("VERDICT");
    }

    @Test
    void a_confirmation_said_twice_counts_once() {
        Case filed = answered();
        Answer first = act(filed, "confirmation", Map.of("rating", 4));
        List<Long> before = kept();

        Answer second = act(filed, "confirmation", Map.of("rating", 4));

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(kept()).isEqualTo(before);
    }

    /** Rule: docs/rules.md §3, the verdict. */
    @Test
    void a_closed_report_that_is_not_solved_is_reopened() {
        Case filed = answered();
        act(filed, "confirmation", Map.of("rating", 4));

        Answer answer = act(filed, "verdict", Map.of("outcome", "UNSOLVED", "comment", "Rusak lagi sehari kemudian."));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(status(answer)).isEqualTo("IN_PROGRESS");
        assertThat(answer.body()).contains("Rusak lagi sehari kemudian.");
    }

    @Test
    void a_verdict_on_an_answer_is_the_reporters_reply() {
        assertThat(status(act(answered(), "verdict", Map.of("outcome", "PARTLY"))))
                .isEqualTo("CLOSED");
        assertThat(status(act(answered(), "verdict", Map.of("outcome", "UNSOLVED", "comment", "Belum."))))
                .isEqualTo("DISPUTED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {}                                           | 400 | outcome
            {"outcome": "MAYBE"}                         | 400 | outcome
            {"outcome": "SOLVED", "rating": 6}           | 400 | rating
            {"outcome": "UNSOLVED"}                      | 400 | comment
            {"outcome": "SOLVED", "stars": 5}            | 400 | stars
            """)
    void a_verdict_that_says_nothing_is_refused(String body, int status, String field) {
        Case filed = answered();

        Answer answer = client.postJson(
                "/api/v1/complaints/" + filed.number() + "/verdict", body, "X-Receipt", filed.receipt());

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"" + field + "\"");
        assertThat(status(seenByPublic(filed))).isEqualTo("ANSWERED");
    }

    @Test
    void nobody_but_the_reporter_judges_and_nothing_open_is_judged() {
        Case filed = filed();

        assertThat(client.postJson("/api/v1/complaints/" + filed.number() + "/verdict", "{\"outcome\": \"SOLVED\"}")
                        .status())
                .isEqualTo(403);
        assertThat(act(filed, "verdict", Map.of("outcome", "SOLVED")).status()).isEqualTo(409);
    }

    /** Rule: docs/rules.md §3: an archive can be contested once, with somebody above whoever archived it. */
    @Test
    void an_objection_to_the_archive_brings_the_report_to_the_national_admin() {
        Case filed = filed();
        journey.verify(
                new TrackingNumber(filed.number()), "archive", "archiveReason", "UNCLEAR", "note", "Tidak jelas.");
        assertThat(act(filed, "replies", Map.of("text", "Kenapa?")).status()).isEqualTo(409);

        Answer answer = act(filed, "objection", Map.of("reason", "Alamatnya tertulis lengkap."));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(status(answer)).isEqualTo("UNVERIFIED");
        assertThat(journey.openTasks(filed.number())).containsExactly("verifyComplaint: " + Journey.NATIONAL_ADMIN);
        journey.as(
                Journey.NATIONAL_ADMIN,
                filed.number(),
                "verifyComplaint",
                Map.of("decision", "archive", "archiveReason", "UNCLEAR"));
        assertThat(act(filed, "objection", Map.of("reason", "Sekali lagi.")).status())
                .isEqualTo(409);
    }

    /** Rule: docs/rules.md §5: what nobody has checked is not public, and hate never is. */
    @Test
    void the_public_reads_no_text_before_an_officer_has_taken_it_up() {
        Case filed = filed(report("text", "KENARI di jalan depan pasar."));
        assertThat(seenByPublic(filed).body()).doesNotContain("KENARI", "Siti", "Jalan berlubang");
        assertThat(status(seenByPublic(filed))).isEqualTo("UNVERIFIED");
        Case hateful = filed(report("text", "KENARI yang membenci."));
        journey.verify(new TrackingNumber(hateful.number()), "archive", "archiveReason", "HATE_CONTENT");

        dispose(filed, Journey.UNIT);

        assertThat(seenByPublic(filed).body()).contains("KENARI");
        assertThat(seenByPublic(hateful).body()).doesNotContain("KENARI", "Jalan berlubang", "HATE");
        assertThat(act(hateful, "objection", Map.of("reason", "Ini bukan kebencian."))
                        .body())
                .contains("KENARI");
    }

    @Test
    void a_disputed_answer_is_reviewed() {
        Answer answer = act(answered(), "dispute", Map.of("reason", "Lubangnya masih ada."));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(status(answer)).isEqualTo("DISPUTED");
    }

    @Test
    void a_report_can_be_taken_back() {
        Answer answer = act(filed(), "withdrawal", Map.of("reason", "Sudah diperbaiki warga."));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(status(answer)).isEqualTo("ARCHIVED");
    }

    @Test
    void the_reporter_is_told_what_can_be_done_now() {
        assertThat(actions(filed())).containsExactly("REPLIES", "WITHDRAWAL");
        assertThat(actions(awaitingCompletion())).containsExactly("COMPLETION", "WITHDRAWAL");
        assertThat(actions(answered())).containsExactly("CONFIRMATION", "DISPUTE", "REPLIES", "WITHDRAWAL");
    }

    /** Rule: docs/rules.md §6. */
    @Test
    void a_hand_over_is_offered_after_a_missed_deadline_and_done_with_consent() {
        Case filed = filed();
        dispose(filed, Journey.UNIT);
        assertThat(act(filed, "handover", Map.of("consent", true)).status()).isEqualTo(409);
        journey.passTo(LocalDateTime.of(2026, 11, 10, 0, 0));
        assertThat(actions(filed)).containsExactly("REPLIES", "WITHDRAWAL", "HANDOVER");
        JsonNode offer = seenByReporter(filed).json().path("handover");
        assertThat(offer.path("state").asText()).isEqualTo("OFFERED");
        assertThat(offer.path("scope").asText()).contains("isi laporan", "Identitas pelapor ikut diserahkan");
        assertThat(seenByPublic(filed).json().has("handover")).isFalse();

        Answer no = act(filed, "handover", Map.of("consent", false));
        assertThat(no.json().path("handover").path("state").asText()).isEqualTo("REFUSED");
        assertThat(seenByPublic(filed).json().has("handover")).isFalse();

        Answer yes = act(filed, "handover", Map.of("consent", true));
        assertThat(yes.status()).isEqualTo(200);
        assertThat(yes.json().path("handover").path("state").asText()).isEqualTo("HANDED_OVER");
        assertThat(actions(filed)).containsExactly("REPLIES", "WITHDRAWAL");
        assertThat(seenByPublic(filed).json().path("handover").path("text").asText())
                .contains("Diserahkan ke Ombudsman RI")
                .doesNotContain("Identitas");
        List<Long> before = kept();
        assertThat(act(filed, "handover", Map.of("consent", true)).status()).isEqualTo(200);
        assertThat(act(filed, "handover", Map.of("consent", false)).status()).isEqualTo(409);
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"consent\":null}", "{\"consent\":\"perhaps\"}", "{\"consent\":{}}"})
    void a_consent_is_a_plain_yes_or_no(String body) {
        Case filed = filed();
        List<Long> before = kept();

        Answer answer =
                client.postJson(COMPLAINTS + "/" + filed.number() + "/handover", body, "X-Receipt", filed.receipt());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly("consent");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void nobody_but_the_reporter_consents() {
        Case filed = filed();
        journey.passTo(LocalDateTime.of(2026, 11, 10, 0, 0));

        assertThat(client.postJson(COMPLAINTS + "/" + filed.number() + "/handover", "{\"consent\":true}")
                        .status())
                .isEqualTo(403);
        assertThat(act(new Case(filed.number(), "0000000000000000"), "handover", Map.of("consent", true))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_public_view_tells_status_holder_timeline_and_deadlines_with_their_reason() {
        JsonNode view = seenByPublic(answered()).json();

        assertThat(view.path("status").asText()).isEqualTo("ANSWERED");
        assertThat(view.path("statusWord").asText()).isEqualTo("Proses: menunggu tanggapan pelapor");
        assertThat(view.path("holder").path("name").asText()).isEqualTo("Pelapor");
        assertThat(view.path("timeline").findValuesAsText("kind"))
                .containsExactly("FILED", "FORWARDED", "DISPOSED", "ANSWERED");
        assertThat(view.path("deadlines").findValuesAsText("kind"))
                .containsExactlyInAnyOrder("VERIFICATION", "FIRST_FOLLOW_UP", "COMPLETION", "REPORTER_REPLY");
        assertThat(view.path("deadlines")).allSatisfy(deadline -> {
            assertThat(deadline.path("due").asText()).matches("2026-1[12]-\\d\\d");
            assertThat(deadline.path("explanation").asText()).contains("hari kerja");
        });
    }

    @Test
    void the_view_speaks_english_to_who_asks_for_it() {
        Case filed = filed();

        Answer answer =
                client.get(COMPLAINTS + "/" + filed.number(), "Accept-Language", "en", "X-Receipt", filed.receipt());

        assertThat(answer.json().path("statusWord").asText()).isEqualTo("Not yet verified");
        assertThat(answer.json().path("nextStep").asText())
                .contains("November 2026")
                .contains("checks this report");
        assertThat(answer.json().path("deadlines").path(0).path("explanation").asText())
                .contains("working day");
    }

    @ParameterizedTest
    @CsvSource({"%s", "  %s ", "%s-"})
    void a_number_is_understood_as_people_type_it(String form) {
        Case filed = filed();
        String typed =
                form.formatted(filed.number().toLowerCase().replace("-", "")).replace(" ", "%20");

        assertThat(client.get(COMPLAINTS + "/" + typed)
                        .json()
                        .path("trackingNumber")
                        .asText())
                .isEqualTo(filed.number());
    }

    /** Rule: docs/rules.md §5. */
    @Test
    void the_public_learns_of_a_confidential_report_that_it_exists_its_public_status_and_nothing_else() {
        Case filed = secretly(false, true);

        assertThat(seenByPublic(filed).body()).isEqualTo(existence(filed));
    }

    /** Rule: docs/rules.md §5: neither who holds it nor how it is classed, when it came or what became of the answer. */
    @Test
    void confidential_reports_of_one_public_status_look_the_same_to_the_public() {
        Case answered = secretly(false, true);
        journey.passWorkingDays(1);
        Map<String, Object> report = report("class", "PERMINTAAN_INFORMASI");
        report.putAll(Map.of("confidential", true, "anonymous", true, "category", "pungli"));
        Case disputed = filed(report);
        var number = new TrackingNumber(disputed.number());
        journey.verify(number, "forward", "priority", "HIGH", "reportedUnit", Journey.UNIT);
        journey.dispose(number, Journey.OTHER_UNIT);
        journey.answer(Journey.OTHER_UNIT, number);
        act(disputed, "dispute", Map.of("reason", "Belum selesai sama sekali."));

        assertThat(seenByPublic(disputed).body()).isEqualTo(existence(disputed));
        assertThat(page(disputed))
                .contains("Laporan rahasia", "Proses")
                .doesNotContain("Dinas", "Tangerang", "Tenggat", "hari kerja", "2026")
                .isEqualTo(page(answered));
    }

    private static String existence(Case filed) {
        return """
                {"trackingNumber":"%s","status":"IN_PROGRESS","statusWord":"Proses","contentVisible":false,\
                "deadlines":[],"timeline":[],"actions":[]}"""
                .formatted(filed.number());
    }

    /** Without what every visit and every number has of its own. */
    private String page(Case filed) {
        String body = client.get("/laporan/" + filed.number()).body();
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"))
                .replace(filed.number(), "number")
                .replaceAll("<input type=\"hidden\" name=\"_csrf\"[^>]*>", "");
    }

    /** Rule: docs/rules.md §5. */
    @ParameterizedTest
    @CsvSource({"true, false", "true, true", "false, true"})
    void the_public_never_learns_who_reported_anonymously_or_in_confidence(boolean anonymous, boolean confidential) {
        Case filed = secretly(anonymous, confidential);

        assertThat(seenByPublic(filed).body())
                .doesNotContain("Siti", "Rahma", "siti@example.org", "0812", "3603011234567890", "reporterName");
    }

    /** Rule: docs/rules.md §5: numbers typed into the text are masked in what others see. */
    @Test
    void numbers_of_persons_in_a_text_are_masked_for_others_but_not_for_the_reporter() {
        Map<String, Object> report =
                report("text", "Hubungi saya di 0812-3456-7890 atau siti@example.org, NIK 3603011234567890, segera.");
        report.put("title", "Telepon 081234567890 tidak dijawab");
        Case filed = filed(report);
        act(filed, "replies", Map.of("text", "Nomor baru saya +62 813 1111 2222"));
        dispose(filed, Journey.UNIT);

        assertThat(seenByPublic(filed).body())
                .contains("Hubungi saya di", "segera")
                .doesNotContain("3456-7890", "081234567890", "siti@example.org", "3603011234567890", "1111 2222");
        assertThat(seenByReporter(filed).body())
                .contains("0812-3456-7890", "081234567890", "siti@example.org", "3603011234567890", "1111 2222");
    }

    @Test
    void an_open_report_shows_its_reporters_name_and_nothing_else_of_the_person() {
        Case filed = filed();
        dispose(filed, Journey.UNIT);

        assertThat(seenByPublic(filed).body())
                .contains("Siti Rahma")
                .doesNotContain("siti@example.org", "0812", "3603011234567890");
    }

    @Test
    void a_receipt_may_be_typed_in_groups() {
        Case filed = filed();
        String grouped = filed.receipt().replaceAll("(.{4})", "$1 ").strip();

        assertThat(seenByReporter(new Case(filed.number(), grouped)).status()).isEqualTo(200);
    }

    @Test
    void what_officers_write_among_themselves_stays_with_them() {
        Case filed = filed();
        journey.as(
                Journey.ADMIN,
                filed.number(),
                "verifyComplaint",
                Map.of("decision", "forward", "note", "Catatan dalam antarpetugas"));

        assertThat(seenByPublic(filed).body()).doesNotContain("Catatan dalam");
        assertThat(seenByReporter(filed).body()).doesNotContain("Catatan dalam");
    }

    @Test
    void answers_are_not_kept_by_caches() {
        assertThat(seenByReporter(filed()).header("Cache-Control")).contains("no-store");
        assertThat(post(report(), "Idempotency-Key", UUID.randomUUID().toString())
                        .header("Cache-Control"))
                .contains("no-store");
    }

    private Case secretly(boolean anonymous, boolean confidential) {
        Map<String, Object> report = report("anonymous", anonymous);
        report.put("confidential", confidential);
        Case filed = filed(report);
        act(filed, "replies", Map.of("text", "Lubangnya makin dalam."));
        dispose(filed, Journey.UNIT);
        journey.as(
                "liaison." + Journey.UNIT,
                filed.number(),
                "followUp",
                Map.of("decision", "complete", "answer", "Jalan sudah ditambal kemarin sore, terima kasih."));
        return filed;
    }

    private List<String> actions(Case filed) {
        return seenByReporter(filed)
                .json()
                .findValues("actions")
                .get(0)
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private static String status(Answer answer) {
        return answer.json().path("status").asText();
    }
}
