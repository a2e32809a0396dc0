package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filing over HTTP, as clients rely on it. */
class FilingApiTests extends ApiTest {

    @Test
    void a_filed_report_gets_its_number_its_receipt_and_its_address() {
        Answer answer = post(report());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.json().fieldNames()).toIterable().containsExactly("trackingNumber", "receipt");
        String number = answer.json().path("trackingNumber").asText();
        assertThat(number).matches("2611-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(answer.json().path("receipt").asText()).matches("[0-9]{16}");
        assertThat(answer.header("Location")).endsWith(COMPLAINTS + "/" + number);
        assertThat(client.get(answer.header("Location")).status()).isEqualTo(200);
    }

    /** Rule: docs/rules.md §1, "no wrong door". */
    @Test
    void title_text_and_a_name_are_enough_and_the_national_admin_verifies() {
        Case filed = filed(Map.of(
                "title",
                "Antre sejak subuh di loket",
                "text",
                "Antrean loket mulai sebelum subuh setiap hari.",
                "anonymous",
                false,
                "confidential",
                false,
                "reporter",
                Map.of("name", "Budi")));

        assertThat(seenByReporter(filed).json().path("holder").path("code").asText())
                .isEqualTo("kemenpanrb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trackingNumber", "status", "receipt"})
    void what_only_we_decide_cannot_be_sent(String field) {
        Answer answer = post(report(field, "CLOSED"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lampu jalan mati 😱🔦 di RT 05",
                "Jalan rusak 𠮷𡈽 在市场前面 很危险",
                "شكوى: الطريق مكسور أمام السوق",
                "<script>alert('x')</script><b>tebal</b> & \"kutip\"",
                "'; drop table complaint; -- ${7*7} #{1+1} {{x}}"
            })
    void any_script_and_any_markup_comes_back_as_it_was_typed(String text) {
        Map<String, Object> report = report("title", text);
        report.put("text", text + " " + text);
        report.put("reporter", Map.of("name", text));

        Case filed = filed(report);

        assertThat(seenByReporter(filed).json().path("title").asText()).isEqualTo(text);
        assertThat(seenByReporter(filed).json().path("text").asText()).isEqualTo(text + " " + text);
        assertThat(seenByReporter(filed).json().path("reporterName").asText()).isEqualTo(text);
    }

    @Test
    void the_longest_report_of_four_byte_characters_fits() {
        Map<String, Object> report = report("title", "A" + "😀".repeat(74));
        report.put("text", "A" + "😀".repeat(2499));
        report.put("address", "😀".repeat(150));
        report.put("reporter", Map.of("name", "😀".repeat(50)));

        Case filed = filed(report);

        assertThat(seenByReporter(filed).json().path("text").asText()).isEqualTo("A" + "😀".repeat(2499));
    }

    @Test
    void blanks_around_a_text_do_not_count() {
        Case filed = filed(report("title", "  \u00a0Jalan berlubang\n "));

        assertThat(seenByReporter(filed).json().path("title").asText()).isEqualTo("Jalan berlubang");
    }

    /** Control characters and halves of characters can neither be shown nor kept; what a person wrote remains. */
    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007\\u001b", "\\ud83d", "\\udc00\\ud800", "\\uffff", "\\u0085"})
    void what_no_screen_can_show_does_no_harm(String escaped) {
        String body = json(report()).replace("Jalan berlubang", escaped + "Jalan" + escaped + " berlubang" + escaped);

        Answer answer = client.postJson(COMPLAINTS, body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        Case filed = new Case(
                answer.json().path("trackingNumber").asText(),
                answer.json().path("receipt").asText());
        assertThat(seenByReporter(filed).status()).isEqualTo(200);
        assertThat(seenByReporter(filed).json().path("title").asText())
                .startsWith("Jalan")
                .doesNotContain("\u0000", "\u0007", "\u001b");
    }

    @Test
    void a_repeated_key_gets_the_first_answer_and_files_nothing_twice() {
        String key = UUID.randomUUID().toString();
        Answer first = post(report(), "Idempotency-Key", key);
        List<Long> before = kept();

        Answer second = post(report(), "Idempotency-Key", key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void one_key_many_times_at_once_files_one_report() {
        String key = UUID.randomUUID().toString();
        long before = complaints();

        List<CompletableFuture<Answer>> posts = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(report(), "Idempotency-Key", key)))
                .toList();

        List<Answer> answers = posts.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::body).containsOnly(answers.get(0).body());
        assertThat(complaints()).isEqualTo(before + 1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        post(report(), "Idempotency-Key", key);
        List<Long> before = kept();

        Answer answer = post(report("title", "Sesuatu yang sama sekali lain"), "Idempotency-Key", key);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.fields()).containsExactly("Idempotency-Key");
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 201})
    void a_key_is_neither_guessable_nor_endless(int length) {
        Answer answer = post(report(), "Idempotency-Key", "k".repeat(length));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly("Idempotency-Key");
    }

    @Test
    void a_refused_report_leaves_its_key_free() {
        String key = UUID.randomUUID().toString();
        assertThat(post(report("category", "x"), "Idempotency-Key", key).status())
                .isEqualTo(400);

        assertThat(post(report(), "Idempotency-Key", key).status()).isEqualTo(201);
    }

    @Test
    void without_a_key_two_reports_are_two() {
        assertThat(filed().number()).isNotEqualTo(filed().number());
    }

    @Test
    void a_report_that_happened_today_in_the_zone_of_its_agency_is_not_in_the_future() {
        assertThat(post(report("occurredOn", Journey.START.toLocalDate().toString()))
                        .status())
                .isEqualTo(201);
    }

    private long complaints() {
        return database.queryForObject("select count(*) from complaint", Long.class);
    }

    @Test
    void a_future_date_is_told_together_with_what_else_is_wrong() {
        Map<String, Object> report = report("occurredOn", "2999-01-01");
        report.put("latitude", 91);

        Answer answer = post(report);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field")).contains("occurredOn", "latitude");
    }

    /** Rule: docs/rules.md §5: whoever stays anonymous tells no name. */
    @Test
    void an_anonymous_report_needs_no_name_and_any_other_does() {
        Map<String, Object> report = report("reporter", Map.of());
        assertThat(post(report).json().path("errors").findValuesAsText("field")).containsExactly("reporter.name");

        report.put("anonymous", true);
        Case filed = filed(report);

        dispose(filed, Journey.UNIT);
        assertThat(seenByPublic(filed).json().path("status").asText()).isEqualTo("FORWARDED");
        assertThat(seenByReporter(filed).json().has("reporterName")).isFalse();
    }
}
