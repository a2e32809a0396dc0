package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reporter does on the page of the own report, and whom the two doors take for the reporter. */
class ReporterPagesTests extends ApiTest {

    private static final String MINE = "Laporan Anda";

    @Test
    void whoever_enters_the_receipt_is_the_reporter_of_this_report_and_of_no_other() {
        Case own = filed();
        Case other = filed();

        enter(own);

        assertThat(client.get(page(own)).body()).contains(MINE);
        assertThat(client.get(page(other)).body()).doesNotContain(MINE);
    }

    @Test
    void a_wrong_receipt_opens_nothing_and_is_told_as_such() {
        Case own = filed();

        Answer answer = client.postForm(page(own), page(own) + "/masuk", Map.of("receipt", "0000000000000000"));

        assertThat(answer.header("Location")).endsWith(page(own));
        assertThat(client.get(page(own)).body()).contains("tidak cocok").doesNotContain(MINE);
    }

    @ParameterizedTest
    @CsvSource({"kelengkapan, text", "balasan, text", "konfirmasi, comment", "sanggahan, reason", "pencabutan, reason"})
    void without_the_receipt_no_text_is_taken_or_lost_and_the_visitor_is_asked_for_it(String act, String field) {
        Case foreign = answered();
        List<Long> kept = kept();

        Answer answer = client.postForm(page(foreign), page(foreign) + "/" + act, Map.of(field, "Masih berlubang."));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("Masih berlubang.", "Kode rahasia pelapor");
        assertThat(kept()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"penyerahan, consent", "perlindungan, anonymous"})
    void without_the_receipt_no_act_is_done_and_the_visitor_is_asked_for_it(String act, String field) {
        Case foreign = answered();
        List<Long> kept = kept();

        Answer answer = client.postForm(page(foreign), page(foreign) + "/" + act, Map.of(field, "true"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(page(foreign));
        assertThat(client.get(page(foreign)).body()).contains("Masukkan kode rahasia untuk membalas petugas");
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void an_act_of_the_reporter_is_done_once_and_thanked_for() {
        Case own = answered();
        enter(own);

        submit(own, "sanggahan", Map.of("reason", "Masih berlubang."));

        assertThat(client.get(page(own)).body()).contains("Sanggahan Anda sudah kami terima");
        assertThat(seenByReporter(own).json().path("status").asText()).isEqualTo("DISPUTED");
    }

    @Test
    void the_own_page_changes_the_protection_of_the_report() {
        Case own = answered();
        enter(own);

        submit(own, "perlindungan", Map.of("confidential", "true"));

        assertThat(client.get(page(own)).body()).contains("Perlindungan laporan Anda sudah diubah");
        assertThat(seenByPublic(own).body()).doesNotContain("\"text\":\"Jalan");
        assertThat(seenByReporter(own).json().findPath("confidential").asBoolean())
                .isTrue();
    }

    /** Or a crooked "yes" would take the protection away. */
    @ParameterizedTest
    @ValueSource(strings = {"on", "1", "ya", "null", ""})
    void a_protection_that_cannot_be_read_changes_nothing(String flag) {
        Case own = answered();
        enter(own);
        submit(own, "perlindungan", Map.of("confidential", "true"));

        Answer answer = client.postForm(
                page(own), page(own) + "/perlindungan", Map.of("confidential", flag, "anonymous", flag));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(seenByPublic(own).body()).doesNotContain("\"text\":\"Jalan");
    }

    @Test
    void what_was_typed_comes_back_with_the_reason_when_an_act_is_refused() {
        Case own = answered();
        enter(own);

        submit(own, "konfirmasi", Map.of("rating", "9", "comment", "Terima kasih banyak"));

        assertThat(client.get(page(own)).body()).contains("Nilai antara 1 dan 5.", "Terima kasih banyak");
    }

    @Test
    void an_act_that_comes_too_late_is_told_as_such() {
        Case own = answered();
        enter(own);
        act(own, "dispute", Map.of("reason", "Masih berlubang."));

        submit(own, "sanggahan", Map.of("reason", "Masih berlubang."));

        assertThat(client.get(page(own)).body()).contains("tidak sedang menunggu tanggapan Anda");
    }

    /** Any page that a reporter visits could otherwise act on the own report. */
    @Test
    void the_session_of_a_reporter_counts_for_nothing_at_the_api() {
        Case own = answered();
        enter(own);

        assertThat(client.get(COMPLAINTS + "/" + own.number()).json().path("actions"))
                .isEmpty();
        assertThat(client.postJson(COMPLAINTS + "/" + own.number() + "/dispute", "{\"reason\":\"Masih berlubang.\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_header_of_the_api_counts_for_nothing_on_a_page() {
        Case own = filed();

        assertThat(client.get(page(own), "X-Receipt", own.receipt()).body()).doesNotContain(MINE);
    }

    /** Rule: docs/rules.md §6: lateness, its holder and who was told are the first thing that everybody reads. */
    @Test
    void a_late_report_says_first_how_late_it_is_who_holds_it_and_which_office_was_told() {
        Case own = filed();
        dispose(own, Journey.UNIT);
        journey.passTo(LocalDateTime.of(2026, 11, 12, 9, 0));

        String page = client.get("/laporan/" + own.number()).body();

        String name = "Dinas Bina Marga dan Sumber Daya Air";
        assertThat(page)
                .containsSubsequence(
                        "Terlambat: Tindak lanjut pertama",
                        "dipegang oleh " + name,
                        "diberitahukan ke Kepala " + name,
                        "Yang terjadi selanjutnya",
                        "seharusnya paling lambat")
                .doesNotContain("Kepala Unit Test");
    }

    private void enter(Case own) {
        client.postForm(page(own), page(own) + "/masuk", Map.of("receipt", own.receipt()));
        assertThat(client.get(page(own)).body()).contains("Kode cocok");
    }

    private void submit(Case own, String act, Map<String, String> fields) {
        Answer answer = client.postForm(page(own), page(own) + "/" + act, fields);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(page(own));
    }

    private static String page(Case filed) {
        return "/laporan/" + filed.number();
    }
}
