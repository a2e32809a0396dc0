package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.clock.MovableClock;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Work;
import id.tanggap.throttle.Bucket;
import id.tanggap.throttle.LeakyBuckets;
import id.tanggap.throttle.Limits;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who floods us with reports, messages, receipts or numbers gets slower and slower; a reporter always gets through. */
@ExtendWith(OutputCaptureExtension.class)
class FloodTests extends ApiTest {

    private static final String NEIGHBOUR = "10.20.30.41";
    private static final String ATTACKER = "10.20.30.40";
    private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"");

    @Autowired
    private MovableClock clock;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Limits limits;

    @Autowired
    private LeakyBuckets buckets;

    @AfterEach
    void forget() {
        database.update("delete from leaky_bucket");
    }

    @Test
    void one_address_files_a_few_reports_and_then_shows_a_small_proof_of_work_for_each() {
        List<Integer> statuses = flood(ATTACKER, 22);

        assertThat(statuses.subList(0, 20)).containsOnly(201);
        assertThat(statuses.subList(20, 22)).containsOnly(429);

        Answer asked = fileFrom(ATTACKER, someone(50));
        assertThat(asked.header("Content-Type")).startsWith("application/problem+json");
        assertThat(asked.header("Retry-After")).isEqualTo("30");
        assertThat(asked.json().path("detail").asText()).contains("Sedang banyak sekali laporan masuk");
        assertThat(asked.json().path("challenge").path("algorithm").asText()).isEqualTo("SHA-256");
        Answer filed = fileFrom(ATTACKER, someone(50), "X-Proof", solved(asked));
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
    }

    @Test
    void a_whole_carrier_behind_one_address_goes_on_filing() {
        flood(ATTACKER, 20);

        for (int reporter = 100; reporter < 110; reporter++) {
            Answer asked = fileFrom(ATTACKER, someone(reporter));
            assertThat(fileFrom(ATTACKER, someone(reporter), "X-Proof", solved(asked))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(fileFrom(NEIGHBOUR, someone(200)).status()).isEqualTo(201);
    }

    @Test
    void an_address_that_waits_files_again_without_work() {
        flood(ATTACKER, 21);

        pass(Duration.ofSeconds(31));

        assertThat(fileFrom(ATTACKER, someone(50)).status()).isEqualTo(201);
        assertThat(fileFrom(ATTACKER, someone(51)).status()).isEqualTo(429);
    }

    @Test
    void a_proof_is_good_for_one_report() {
        flood(ATTACKER, 20);
        String proof = solved(fileFrom(ATTACKER, someone(50)));
        assertThat(fileFrom(ATTACKER, someone(50), "X-Proof", proof).status()).isEqualTo(201);

        Answer again = fileFrom(ATTACKER, someone(51), "X-Proof", proof);

        assertThat(again.status()).isEqualTo(429);
        assertThat(again.json().path("challenge").path("text").asText()).isNotEqualTo(proof.split(":")[0]);
    }

    @Test
    void a_report_sent_again_under_its_key_needs_no_second_proof() {
        flood(ATTACKER, 20);
        String[] key = {"Idempotency-Key", "4bf92f3577b34da6a3ce929d0e0e4736"};
        String proof = solved(fileFrom(ATTACKER, someone(50), key));
        Answer first = fileFrom(ATTACKER, someone(50), "X-Proof", proof, key[0], key[1]);

        Answer repeated = fileFrom(ATTACKER, someone(50), "X-Proof", proof, key[0], key[1]);

        assertThat(first.status()).isEqualTo(201);
        assertThat(repeated.body()).isEqualTo(first.body());
    }

    @Test
    void what_is_no_proof_of_ours_is_answered_with_a_challenge() {
        flood(ATTACKER, 20);
        String challenge = text(fileFrom(ATTACKER, someone(50)));
        String easier = challenge.replaceFirst("\\.15\\.", ".1.");

        for (String proof : List.of("", ":", "x", challenge + ":0x1", challenge + ":", easier + ":1", challenge)) {
            assertThat(fileFrom(ATTACKER, someone(50), "X-Proof", proof).status())
                    .as(proof)
                    .isEqualTo(429);
        }
    }

    @Test
    void a_challenge_is_bound_to_its_time() {
        flood(ATTACKER, 20);
        String proof = solved(fileFrom(ATTACKER, someone(900)));

        pass(Duration.ofMinutes(61));
        flood(ATTACKER, 20);

        assertThat(fileFrom(ATTACKER, someone(900), "X-Proof", proof).status()).isEqualTo(429);
    }

    /** Anybody can type the number of somebody else: that does not lock them out. */
    @Test
    void one_telephone_number_from_many_addresses_costs_work_and_is_never_refused() {
        for (int i = 0; i < 10; i++) {
            assertThat(fileFrom("10.9.9." + i, someone(1)).status()).isEqualTo(201);
        }

        Answer asked = fileFrom(NEIGHBOUR, someone(1));

        assertThat(asked.status()).isEqualTo(429);
        assertThat(fileFrom(NEIGHBOUR, someone(1), "X-Proof", solved(asked)).status())
                .isEqualTo(201);
        assertThat(fileFrom(NEIGHBOUR, someone(2)).status()).isEqualTo(201);
    }

    @Test
    void one_number_from_one_address_waits_in_the_end_however_it_is_spelled() {
        Answer answer = null;
        for (int i = 0; i < 21; i++) {
            Map<String, Object> report = someone(1);
            reporter(report).put("phone", i % 2 == 0 ? "+62 812 0000 0001" : "0812-0000-0001");
            answer = fileFrom(ATTACKER, report);
            if (answer.status() == 429 && answer.json().has("challenge")) {
                answer = fileFrom(ATTACKER, report, "X-Proof", solved(answer));
            }
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.json().has("challenge")).isFalse();
        assertThat(answer.header("Retry-After")).isEqualTo("600");
        assertThat(answer.json().path("detail").asText()).contains("10 menit");
        assertThat(fileFrom(NEIGHBOUR, someone(77)).status()).isEqualTo(201);
    }

    @Test
    void under_attack_everybody_shows_a_proof_and_the_operator_is_told_once(CapturedOutput log) {
        double alarms = alarms();
        Bucket all = limits.filing().all().bucket("filing-all", "");
        for (int i = 0; i < all.limit().burst() - 5; i++) {
            buckets.drop(all); // reports that came in elsewhere
        }
        for (int i = 0; i < 8; i++) {
            fileFrom("10.1." + i + ".1", someone(i));
        }

        Answer asked = fileFrom(NEIGHBOUR, someone(900));

        assertThat(asked.status()).isEqualTo(429);
        assertThat(fileFrom(NEIGHBOUR, someone(900), "X-Proof", solved(asked)).status())
                .isEqualTo(201);
        assertThat(alarms()).isEqualTo(alarms + 1);
        assertThat(log).containsOnlyOnce("Reports flood in");
    }

    @Test
    void the_page_comes_back_filled_in_with_a_challenge_and_files_with_its_proof() {
        flood("127.0.0.1", 20);

        Answer asked = client.postForm("/lapor", "/lapor", form());

        assertThat(asked.status()).isEqualTo(429);
        assertThat(asked.header("Retry-After")).isEqualTo("30");
        assertThat(asked.body()).contains("Lampu jalan mati", "Sedang banyak sekali laporan masuk", "data-go=\"yes\"");
        Map<String, String> again = form();
        String challenge = proofOn(asked);
        again.put("proof", challenge + ":" + Work.solution(challenge, bits(challenge)));
        assertThat(client.postForm("/lapor", "/lapor", again).body()).contains("Bukti lapor");
    }

    @Test
    void a_browser_without_scripts_waits_instead() {
        flood("127.0.0.1", 20);
        Answer asked = client.postForm("/lapor", "/lapor", form());
        assertThat(asked.body()).contains("tunggu 30 detik");
        Map<String, String> again = form();
        again.put("proof", proofOn(asked));

        pass(Duration.ofSeconds(10));
        Answer early = client.postForm("/lapor", "/lapor", again);
        assertThat(early.status()).isEqualTo(429);
        assertThat(early.header("Retry-After")).isEqualTo("20");
        assertThat(proofOn(early)).isEqualTo(proofOn(asked));

        pass(Duration.ofSeconds(20));
        assertThat(client.postForm("/lapor", "/lapor", again).body()).contains("Bukti lapor");
    }

    @Test
    void waiting_for_many_challenges_at_once_gains_nothing() {
        flood(ATTACKER, 22);
        List<String> challenges = IntStream.range(0, 8)
                .mapToObj(i -> text(fileFrom(ATTACKER, someone(50 + i))))
                .toList();
        pass(Duration.ofSeconds(31));
        fileFrom(ATTACKER, someone(49));

        long filed = challenges.stream()
                .filter(challenge ->
                        fileFrom(ATTACKER, someone(60 + challenges.indexOf(challenge)), "X-Proof", challenge)
                                        .status()
                                == 201)
                .count();

        assertThat(filed).isEqualTo(3);
    }

    @Test
    void the_form_brings_the_challenge_along_while_it_is_filled_in() {
        assertThat(client.get("/lapor").body()).doesNotContain("data-work");
        flood("127.0.0.1", 20);

        assertThat(client.get("/lapor").body())
                .contains("data-work", "sambil Anda mengisi")
                .doesNotContain("data-go");
    }

    @Test
    void a_hundred_wrong_receipts_slow_their_sender_down_and_nobody_else() {
        Case filed = filed();
        Answer answer = null;
        for (int i = 0; i < 100; i++) {
            answer = from(ATTACKER, filed, "1234 5678 9012 3456");
            assertThat(answer.status()).isIn(403, 429);
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("30");
        assertThat(from(ATTACKER, filed, filed.receipt()).status()).isEqualTo(429);
        assertThat(from(NEIGHBOUR, filed, filed.receipt()).status()).isEqualTo(200);
        pass(Duration.ofSeconds(31));
        assertThat(from(ATTACKER, filed, filed.receipt()).status()).isEqualTo(200);
    }

    @Test
    void receipts_guessed_on_the_pages_are_the_same_guesses() {
        Case filed = filed();
        for (int i = 0; i < 5; i++) {
            client.postForm("/lacak", "/lacak", Map.of("trackingNumber", filed.number(), "receipt", "1"));
            client.postForm("/lacak", "/laporan/" + filed.number() + "/masuk", Map.of("receipt", "1"));
        }

        Answer found = client.postForm(
                "/lacak", "/lacak", Map.of("trackingNumber", filed.number(), "receipt", filed.receipt()));
        Answer entered =
                client.postForm("/lacak", "/laporan/" + filed.number() + "/masuk", Map.of("receipt", filed.receipt()));

        for (Answer early : List.of(found, entered)) {
            assertThat(early.status()).isEqualTo(429);
            assertThat(early.header("Retry-After")).isEqualTo("30");
            assertThat(early.body()).contains("30 detik", filed.number(), filed.receipt());
        }
    }

    @Test
    void a_spray_of_receipts_is_told_to_the_operator(CapturedOutput log) {
        Case filed = filed();
        for (int i = 0; i < 60; i++) {
            from("10.7.7." + i, filed, "1");
        }

        assertThat(log).containsOnlyOnce("Receipts are being guessed: many addresses against one report");
        assertThat(log).doesNotContain(filed.number());
    }

    @Test
    void who_tries_numbers_waits_and_learns_nothing_but_a_receipt_still_opens_its_report() {
        Case filed = filed();
        for (int i = 0; i < 60; i++) {
            assertThat(look(ATTACKER, "2026-ABCD-%04d".formatted(i)).status()).isEqualTo(404);
        }

        assertThat(look(ATTACKER, "2026-ABCD-9999").status()).isEqualTo(429);
        assertThat(look(ATTACKER, filed.number()).status()).isEqualTo(429);
        assertThat(from(ATTACKER, filed, "1").status()).isEqualTo(429);
        assertThat(from(ATTACKER, filed, filed.receipt()).status()).isEqualTo(200);
        assertThat(look(NEIGHBOUR, filed.number()).status()).isEqualTo(200);
        assertThat(look(ATTACKER, "2026-ABCD-9999").header("Retry-After")).isEqualTo("5");
    }

    @Test
    void what_no_report_can_be_called_by_is_tried_like_a_number_of_no_report() {
        Case filed = filed();
        for (int i = 0; i < 60; i++) {
            assertThat(look(ATTACKER, "nomor-" + i).status()).isEqualTo(404);
        }

        assertThat(look(ATTACKER, "nomor").status()).isEqualTo(429);
        assertThat(look(ATTACKER, filed.number()).status()).isEqualTo(429);
        assertThat(from(ATTACKER, filed, filed.receipt()).status()).isEqualTo(200);
    }

    @Test
    void numbers_tried_on_the_page_wait_with_the_form_filled_in() {
        for (int i = 0; i < 60; i++) {
            client.postForm("/lacak", "/lacak", Map.of("trackingNumber", "2026-ABCD-%04d".formatted(i)));
        }

        Answer early = client.postForm("/lacak", "/lacak", Map.of("trackingNumber", "2026-ABCD-9999"));

        assertThat(early.status()).isEqualTo(429);
        assertThat(early.body()).contains("Tunggu sebentar", "2026-ABCD-9999");
    }

    @Test
    void messages_about_one_report_have_a_measure_and_none_is_lost() {
        Case filed = filed();
        for (int i = 0; i < 20; i++) {
            assertThat(act(filed, "replies", Map.of("text", "Pesan ke-" + i)).status())
                    .isEqualTo(200);
        }

        Answer early = act(filed, "replies", Map.of("text", "Pesan lagi"));
        client.postForm("/lacak", "/lacak", Map.of("trackingNumber", filed.number(), "receipt", filed.receipt()));
        Answer page = client.postForm(
                "/laporan/" + filed.number(), "/laporan/" + filed.number() + "/balasan", Map.of("text", "Masih belum"));

        assertThat(early.status()).isEqualTo(429);
        assertThat(early.header("Retry-After")).isEqualTo("120");
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.body()).contains("Masih belum", "2 menit");
        pass(Duration.ofMinutes(2));
        assertThat(act(filed, "replies", Map.of("text", "Pesan lagi")).status()).isEqualTo(200);
    }

    @Test
    void neither_numbers_nor_addresses_of_people_are_kept() {
        fileFrom(ATTACKER, someone(1));

        assertThat(database.queryForList("select bucket from leaky_bucket", String.class))
                .hasSize(6)
                .allMatch(bucket -> bucket.matches("[0-9a-f]{64}"));
    }

    private List<Integer> flood(String address, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> fileFrom(address, someone(i)).status())
                .toList();
    }

    /** A report of somebody else each time. */
    private static Map<String, Object> someone(int who) {
        Map<String, Object> report = report();
        reporter(report).put("phone", "0812-%08d".formatted(who));
        reporter(report).put("email", "warga%d@example.org".formatted(who));
        return report;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> reporter(Map<String, Object> report) {
        return (Map<String, Object>) report.get("reporter");
    }

    /** As the proxy says it. */
    private Answer fileFrom(String address, Map<String, Object> report, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "X-Forwarded-For";
        all[headers.length + 1] = address;
        return client.postJson(COMPLAINTS, json(report), all);
    }

    private Answer from(String address, Case filed, String receipt) {
        return client.get(COMPLAINTS + "/" + filed.number(), "X-Receipt", receipt, "X-Forwarded-For", address);
    }

    private Answer look(String address, String number) {
        return client.get(COMPLAINTS + "/" + number, "X-Forwarded-For", address);
    }

    private void pass(Duration time) {
        clock.freezeAt(clock.instant().plus(time));
    }

    private double alarms() {
        return meters.counter("tanggap.filing.flooding", "kind", "all").count();
    }

    private static String text(Answer asked) {
        return asked.json().path("challenge").path("text").asText();
    }

    private static String solved(Answer asked) {
        JsonNode challenge = asked.json().path("challenge");
        String text = challenge.path("text").asText();
        return text + ":" + Work.solution(text, challenge.path("bits").asInt());
    }

    private static int bits(String challenge) {
        return Integer.parseInt(challenge.split("\\.")[1]);
    }

    private static String proofOn(Answer page) {
        Matcher proof = PROOF.matcher(page.body());
        assertThat(proof.find()).as(page.body()).isTrue();
        return proof.group(1);
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of(
                "title", "Lampu jalan mati", "text", "Lampu jalan di depan sekolah mati.", "reporterName", "Siti"));
    }
}
