package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.Caller.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A session that ended while somebody wrote takes nothing of it away. */
class StaleFormTests extends ApiTest {

    private static final String TEXT = "Lampu jalan di depan sekolah mati sejak tiga malam.";
    private static final Pattern KEY = Pattern.compile("name=\"idempotencyKey\"[^>]*value=\"([^\"]+)\"");

    @Test
    void a_report_with_a_stale_token_comes_back_filled_in_and_is_then_filed() {
        Map<String, String> form = form("title", "Lampu mati", "text", TEXT, "reporterName", "Siti");

        long before = complaints();
        Answer refused = client.postFormWithoutToken("/lapor", form);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body())
                .contains(TEXT, "Lampu mati", "Belum terkirim")
                .doesNotContain("bukan untuk akun");
        assertThat(complaints()).isEqualTo(before);
        assertThat(again(refused, "/lapor", form).body()).contains("Bukti lapor");
    }

    @Test
    void a_reply_with_a_stale_token_comes_back_filled_in_and_waits_for_the_receipt() {
        Case filed = filed();
        String reply = "/laporan/" + filed.number() + "/balasan";

        Answer refused = client.postFormWithoutToken(reply, Map.of("text", TEXT));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains(TEXT, "name=\"receipt\"", "Belum terkirim");
        Answer sent = again(refused, reply, Map.of("text", TEXT, "receipt", filed.receipt()));
        assertThat(sent.status()).isEqualTo(302);
        assertThat(seenByReporter(filed).body()).contains(TEXT);
    }

    @Test
    void a_reply_of_a_session_that_ended_waits_for_the_receipt_too() {
        Case filed = filed();
        String page = "/laporan/" + filed.number();

        Answer refused = client.postForm("/lapor", page + "/balasan", Map.of("text", TEXT));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains(TEXT, "name=\"receipt\"");
        assertThat(seenByReporter(filed).body()).doesNotContain(TEXT);
    }

    @Test
    void a_key_used_again_with_other_words_loses_none_of_them() {
        Map<String, String> form = form("title", "Lampu mati", "text", TEXT, "reporterName", "Siti");
        Matcher key = KEY.matcher(client.get("/lapor").body());
        assertThat(key.find()).isTrue();
        form.put("idempotencyKey", key.group(1));
        assertThat(client.postForm("/lapor", "/lapor", form).body()).contains("Bukti lapor");
        form.put("text", TEXT + " Tolong diperbaiki.");

        Answer other = client.postForm("/lapor", "/lapor", form);

        assertThat(other.status()).isEqualTo(200);
        assertThat(other.body()).contains("Tolong diperbaiki.", "sudah pernah terkirim");
        assertThat(KEY.matcher(other.body()).results().map(match -> match.group(1)))
                .singleElement()
                .isNotEqualTo(key.group(1));
    }

    private Answer again(Answer form, String action, Map<String, String> fields) {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(form.body());
        assertThat(token.find()).isTrue();
        Map<String, String> filled = new HashMap<>(fields);
        filled.put("_csrf", token.group(1));
        return client.postFormWithoutToken(action, filled);
    }

    private long complaints() {
        return database.queryForObject("select count(*) from complaint", Long.class);
    }

    private static Map<String, String> form(String... fields) {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }
}
