package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.tanggap.support.Caller.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer says what is wrong with it, gives nothing away, and nothing was changed. */
class BadInputTests extends ApiTest {

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                arguments("title", "{}"),
                arguments("title", "[]"),
                arguments("title", "['Jalan berlubang']"),
                arguments("text", quoted("x".repeat(5001))),
                arguments("text", "{'a': 1}"),
                arguments("class", "'SOMETHING'"),
                arguments("class", "17"),
                arguments("class", "{}"),
                arguments("category", "'unknown'"),
                arguments("category", quoted("x".repeat(6000))),
                arguments("category", "['jalan']"),
                arguments("instansi", "'unknown'"),
                arguments("instansi", "'tng-dbmsda'"),
                arguments("district", "'unknown'"),
                arguments("address", quoted("x".repeat(301))),
                arguments("latitude", "90.1"),
                arguments("latitude", "-1e400"),
                arguments("latitude", "'NaN'"),
                arguments("latitude", "'north'"),
                arguments("longitude", "181"),
                arguments("longitude", "[1]"),
                arguments("occurredOn", "'2026-11-03'"),
                arguments("occurredOn", "'+999999999-12-31'"),
                arguments("occurredOn", "'-999999999-01-01'"),
                arguments("occurredOn", "'0001-01-01'"),
                arguments("occurredOn", "'2026-02-30'"),
                arguments("occurredOn", "'kemarin'"),
                arguments("occurredOn", "1e99"),
                arguments("channel", quoted("x".repeat(201))),
                arguments("channel", "'<script>'"),
                arguments("anonymous", "'perhaps'"),
                arguments("anonymous", "'true'"),
                arguments("anonymous", "''"),
                arguments("anonymous", "null"),
                arguments("anonymous", "1"),
                arguments("anonymous", "0"),
                arguments("anonymous", "1.0"),
                arguments("anonymous", "[true]"),
                arguments("confidential", "{}"),
                arguments("confidential", "'false'"),
                arguments("confidential", "null"),
                arguments("confidential", "''"),
                arguments("reporter", "null"),
                arguments("reporter", "'Siti'"),
                arguments("reporter", "[]"));
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void a_wrong_field_is_named(String field, String content) {
        refusesFiling(bodyWith(json(report().get(field)), field, content), field);
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "name, '   '",
        "email, not-an-address",
        "phone, call me",
        "phone, 0812345678901234567890123456789012345678901",
        "nationalId, 123456789012345",
        "nationalId, 36030112345678901"
    })
    void a_wrong_field_of_the_reporter_is_named(String field, String content) {
        Map<String, Object> report = report();
        Map<String, Object> reporter = new HashMap<>(Map.of("name", "Siti"));
        reporter.put(field, content);
        report.put("reporter", reporter);

        refusesFiling(json(report), "reporter." + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "confidential"})
    void a_flag_that_is_missing_protects_nobody_and_is_asked_for(String flag) {
        Map<String, Object> report = report();
        report.remove(flag);

        refusesFiling(json(report), flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonim", "Anonymous", "anonymous ", "rahasia", "bonus"})
    void a_field_that_nobody_knows_is_named(String field) {
        refusesFiling(json(report(field, true)), field);
    }

    @Test
    void a_field_of_the_reporter_that_nobody_knows_is_named() {
        refusesFiling(json(report("reporter", Map.of("name", "Siti", "nik", "3603011234567890"))), "reporter.nik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "confidential", "title"})
    void a_field_that_is_given_twice_is_named(String field) {
        String body = json(report("anonymous", true));

        refusesFiling(body.replaceFirst("\\{", "{\"" + field + "\": false, "), field);
    }

    @ParameterizedTest
    @ValueSource(strings = {" {}", "x", " true", "]", ",{\"anonymous\":true}"})
    void words_behind_the_end_are_refused(String more) {
        refusesFiling(json(report()) + more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "          ",
                "\u2003\u00a0\u200b\u200f\u0000\u0001          ",
                "\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b",
                "\u3164\u3164\u3164\u2800\u2800\u00ad\u00ad\u2060\u2060\u2060\u2060\u2060",
                "....................",
                "??? !!! ---"
            })
    void a_report_that_says_nothing_is_asked_to_say_something(String nothing) {
        Map<String, Object> report = report("title", nothing);
        report.put("text", nothing);

        refusesFiling(json(report), "title", "text");
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        Map<String, Object> report = report("title", "");
        report.put("text", "");
        report.put("latitude", 100);
        report.remove("reporter");

        refusesFiling(json(report), "title", "text", "latitude", "reporter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "42",
                "\"text\"",
                "[]",
                "{",
                "{\"title\":",
                "{\"title\": \"x}",
                "{'title': 'x'}",
                "{\"title\": NaN}",
                "<complaint/>",
                "\u0000"
            })
    void what_is_not_a_json_object_is_refused(String body) {
        refusesFiling(body);
    }

    @Test
    void deep_nesting_and_endless_numbers_are_refused() {
        refusesFiling("{\"longitude\":" + "9".repeat(1200) + "}");
        refusesFiling("{\"bonus\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}");
        refusesFiling("{\"title\":" + "{\"title\":".repeat(5_000) + "1" + "}".repeat(5_001));
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        List<Long> before = kept();
        byte[] body =
                json(report("title", "Jalan \u00e9\u00e9\u00e9 berlubang")).getBytes(StandardCharsets.ISO_8859_1);

        Answer answer =
                client.send("POST", COMPLAINTS, BodyPublishers.ofByteArray(body), "Content-Type", "application/json");

        isProblem(answer, 400);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void a_fraction_is_no_rating() {
        Case answered = answered();

        refuses(answered, "confirmation", Map.of("rating", 4.7), 400, "rating");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "99999999999999999999", "1e3", "null", "\"five\"", "[5]", "true"})
    void a_rating_is_one_to_five(String rating) {
        Case answered = answered();
        List<Long> before = kept();

        Answer answer = client.postJson(
                COMPLAINTS + "/" + answered.number() + "/confirmation",
                "{\"rating\": " + rating + "}",
                "X-Receipt",
                answered.receipt());

        isProblem(answer, 400);
        assertThat(answer.fields()).containsExactly("rating");
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"completion, text", "replies, text", "dispute, reason", "withdrawal, reason"})
    void what_a_reporter_writes_is_neither_empty_nor_endless(String action, String field) {
        Case filed = action.equals("completion") ? awaitingCompletion() : answered();

        refuses(filed, action, Map.of(), 400, field);
        refuses(filed, action, Map.of(field, " \n"), 400, field);
        refuses(filed, action, Map.of(field, "\u0000\u0001"), 400, field);
        refuses(filed, action, Map.of(field, "\u200b".repeat(20)), 400, field);
        refuses(filed, action, Map.of(field, "\u3164\u2800\u00ad\u2060".repeat(5)), 400, field);
        refuses(filed, action, Map.of(field, "....................  …"), 400, field);
        refuses(filed, action, Map.of(field, "x".repeat(5001)), 400, field);
        refuses(filed, action, Map.of(field, Map.of()), 400, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"completion", "replies", "confirmation", "dispute", "withdrawal"})
    void without_the_receipt_nobody_acts(String action) {
        Case answered = answered();
        Map<String, Object> body =
                switch (action) {
                    case "confirmation" -> Map.of("rating", 1);
                    case "completion", "replies" -> Map.of("text", "Teks");
                    default -> Map.of("reason", "Alasan");
                };

        refuses(new Case(answered.number(), "1234567890123456"), action, body, 403, "X-Receipt");
        refuses(new Case(answered.number(), ""), action, body, 403, "X-Receipt");
        refuses(new Case(answered.number(), filed().receipt()), action, body, 403, "X-Receipt");
        Answer bare = client.postJson(COMPLAINTS + "/" + answered.number() + "/" + action, json(body));
        isProblem(bare, 403);
    }

    @Test
    void a_wrong_receipt_shows_nothing() {
        Case filed = filed();

        Answer answer = client.get(COMPLAINTS + "/" + filed.number(), "X-Receipt", "1234567890123456");

        isProblem(answer, 403);
        assertThat(answer.body()).doesNotContain("Jalan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2611-0000-0000",
                "x",
                "-",
                "%20",
                "9999999999999999999999999999999999999999",
                "%F0%9F%98%80",
                "2611'--"
            })
    void an_unknown_number_is_not_found(String number) {
        isProblem(client.get(COMPLAINTS + "/" + number), 404);
        refuses(new Case(number, "1234567890123456"), "replies", Map.of("text", "Halo"), 404, "trackingNumber");
    }

    @Test
    void a_reply_after_the_end_is_late() {
        Case closed = answered();
        act(closed, "confirmation", Map.of("rating", 5));

        refuses(closed, "replies", Map.of("text", "Masih ada yang kurang"), 409);
        refuses(closed, "dispute", Map.of("reason", "Belum selesai"), 409);
        refuses(closed, "confirmation", Map.of("rating", 1), 409);
        refuses(closed, "withdrawal", Map.of("reason", "Tidak jadi"), 409);
        refuses(closed, "completion", Map.of("text", "Di kilometer 3"), 409);
    }

    @Test
    void what_comes_too_early_is_refused() {
        Case filed = filed();

        refuses(filed, "confirmation", Map.of("rating", 5), 409);
        refuses(filed, "dispute", Map.of("reason", "Belum selesai"), 409);
        refuses(filed, "completion", Map.of("text", "Di kilometer 3"), 409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "x/y"
            })
    void another_content_type_is_refused(String contentType) {
        List<Long> before = kept();

        Answer answer =
                client.send("POST", COMPLAINTS, BodyPublishers.ofString(json(report())), "Content-Type", contentType);

        isProblem(answer, 415);
        assertThat(answer.fields()).containsExactly("Content-Type");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void a_malformed_content_type_is_refused() {
        isProblem(client.send("POST", COMPLAINTS, BodyPublishers.ofString("{}"), "Content-Type", "json"), 415);
        isProblem(client.send("POST", COMPLAINTS, BodyPublishers.ofString("{}")), 415);
    }

    @ParameterizedTest
    @ValueSource(ints = {64 * 1024 + 1, 1_000_000})
    void a_body_over_64_kib_is_refused(int size) {
        List<Long> before = kept();
        String body = " ".repeat(size) + json(report());

        Answer whole = client.postJson(COMPLAINTS, body);
        Answer chunked = client.postChunked(COMPLAINTS, "application/json", body.getBytes(StandardCharsets.UTF_8));

        isProblem(whole, 413);
        isProblem(chunked, 413);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void a_body_in_chunks_within_the_limit_is_taken() {
        byte[] body = (" ".repeat(60_000) + json(report())).getBytes(StandardCharsets.UTF_8);

        assertThat(client.postChunked(COMPLAINTS, "application/json", body).status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v2/complaints",
                "/api/v1/complaints/x/y/z",
                "/api/v1/complaints/"
            })
    void an_unknown_address_is_not_found(String path) {
        isProblem(client.get(path), 404);
        isProblem(client.get(path, "Accept", "text/html"), 404);
        isProblem(client.postJson(path, "{}"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void another_method_is_not_allowed(String method) {
        Answer answer =
                client.send(method, COMPLAINTS, BodyPublishers.ofString("{}"), "Content-Type", "application/json");

        isProblem(answer, 405);
        assertThat(answer.header("Allow").split(", ")).containsExactlyInAnyOrder("GET", "POST");
    }

    @Test
    void another_answer_than_json_is_not_acceptable() {
        isProblem(client.get(COMPLAINTS + "/" + filed().number(), "Accept", "application/xml"), 406);
    }

    /** What the firewall turns away before our own code. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1//complaints", "/api/v1/complaints;x=1", "/api/v1/%2e%2e/"})
    void a_suspicious_address_is_a_problem_too(String path) {
        isProblem(client.get(path), 400);
    }

    /** The server itself turns these away, before any of our code could answer. */
    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%2fb", "%C3%28"})
    void an_impossible_address_is_refused_without_a_trace(String number) {
        Answer answer = client.get(COMPLAINTS + "/" + number);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "Tomcat/", "id.tanggap");
    }

    @Test
    void problems_speak_the_language_of_the_client() {
        String body = json(report("anonymous", null));
        String[] english = {"Accept-Language", "en-GB,en;q=0.9"};

        assertThat(client.postJson(COMPLAINTS, body).body()).contains("Wajib diisi.", "Ada isian");
        assertThat(client.postJson(COMPLAINTS, body, english).body()).contains("Required.", "Some fields");
        assertThat(client.postJson(COMPLAINTS, body, "Accept-Language", "fr").body())
                .contains("Wajib diisi.");
        assertThat(client.get("/api/v1/nowhere").json().path("detail").asText()).contains("tidak ada");
        assertThat(client.get("/api/v1/nowhere", english).json().path("detail").asText())
                .contains("nothing");
        assertThat(client.get(COMPLAINTS + "/x", english).body()).contains("No report has this tracking number");
    }

    private void refusesFiling(String body, String... fields) {
        List<Long> before = kept();

        Answer answer = client.postJson(COMPLAINTS, body);

        isProblem(answer, 400);
        if (fields.length > 0) {
            assertThat(answer.fields()).contains(fields);
            assertThat(answer.json().path("errors"))
                    .allSatisfy(error -> assertThat(error.path("message").asText())
                            .isNotBlank()
                            .doesNotContain("{"));
        }
        assertThat(kept()).isEqualTo(before);
    }

    private void refuses(Case filed, String action, Object body, int status, String... fields) {
        List<Long> before = kept();

        Answer answer = act(filed, action, body);

        isProblem(answer, status);
        assertThat(answer.fields()).containsExactly(fields);
        assertThat(kept()).isEqualTo(before);
    }

    private static void isProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asText()).isNotBlank();
        assertThat(answer.json().path("detail").asText()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "id.tanggap", "org.springframework", "\\tat ", "trace");
    }

    /** The report with this content, in raw JSON with single quotes, in place of that of the field. */
    private static String bodyWith(String was, String field, String content) {
        String body = json(report());
        String name = "\"" + field + "\":";
        assertThat(body).contains(name + was);
        return body.replace(name + was, name + content.replace('\'', '"'));
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
