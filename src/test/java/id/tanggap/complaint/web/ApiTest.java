package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tests of the public API share: a client, a report, and a count of everything that is kept. */
@ApplicationTest
abstract class ApiTest {

    static final String COMPLAINTS = "/api/v1/complaints";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TABLES = List.of(
            "complaint",
            "conversation_entry",
            "case_clock",
            "reporter",
            "receipt",
            "sealed_answer",
            "handover",
            "ACT_RU_EXECUTION",
            "ACT_RU_TASK",
            "ACT_RU_VARIABLE");

    @LocalServerPort
    private int port;

    @Autowired
    Journey journey;

    @Autowired
    JdbcTemplate database;

    Caller client;

    @BeforeEach
    void begin() {
        journey.begin();
        client = new Caller(port);
    }

    /** A report as a client sends it; change it at will. */
    static Map<String, Object> report() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("title", "Jalan berlubang di depan pasar");
        report.put("text", "Jalan berlubang dalam, sudah dua minggu dibiarkan.");
        report.put("class", "PENGADUAN_TIDAK_BERKADAR");
        report.put("category", "jalan");
        report.put("instansi", Journey.INSTANSI);
        report.put("district", "tng-balaraja");
        report.put("address", "Jalan Raya Balaraja 12");
        report.put("latitude", -6.2);
        report.put("longitude", 106.45);
        report.put("occurredOn", "2026-11-01");
        report.put("channel", "Website");
        report.put("anonymous", false);
        report.put("confidential", false);
        Map<String, Object> reporter = new LinkedHashMap<>();
        reporter.put("name", "Siti Rahma");
        reporter.put("email", "siti@example.org");
        reporter.put("phone", "0812-3456-7890");
        reporter.put("nationalId", "3603011234567890");
        report.put("reporter", reporter);
        return report;
    }

    static Map<String, Object> report(String field, Object content) {
        Map<String, Object> report = report();
        report.put(field, content);
        return report;
    }

    static String json(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    Answer post(Object report, String... headers) {
        return client.postJson(COMPLAINTS, json(report), headers);
    }

    /** A report on its way through our API. */
    record Case(String number, String receipt) {}

    Case filed(Map<String, Object> report) {
        Answer answer = post(report);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JsonNode filed = answer.json();
        return new Case(
                filed.path("trackingNumber").asText(), filed.path("receipt").asText());
    }

    Case filed() {
        return filed(report());
    }

    Case answered() {
        Case filed = filed();
        dispose(filed, Journey.UNIT);
        journey.as(
                "liaison." + Journey.UNIT,
                filed.number(),
                "followUp",
                Map.of("decision", "complete", "answer", "Jalan sudah ditambal kemarin sore, terima kasih."));
        return filed;
    }

    Case awaitingCompletion() {
        Case filed = filed();
        journey.as(
                Journey.ADMIN,
                filed.number(),
                "verifyComplaint",
                Map.of("decision", "requestCompletion", "note", "Di ruas jalan yang mana?"));
        return filed;
    }

    void dispose(Case filed, String unit) {
        journey.as(Journey.ADMIN, filed.number(), "verifyComplaint", Map.of("decision", "forward"));
        journey.as(Journey.ADMIN, filed.number(), "disposeComplaint", Map.of("unit", unit));
    }

    /** As the reporter. */
    Answer act(Case filed, String action, Object body) {
        return client.postJson(
                COMPLAINTS + "/" + filed.number() + "/" + action, json(body), "X-Receipt", filed.receipt());
    }

    Answer seenByReporter(Case filed) {
        return client.get(COMPLAINTS + "/" + filed.number(), "X-Receipt", filed.receipt());
    }

    Answer seenByPublic(Case filed) {
        return client.get(COMPLAINTS + "/" + filed.number());
    }

    /** How much is kept; two equal readings mean that nothing was written between them. */
    List<Long> kept() {
        return Stream.concat(
                        TABLES.stream().map(table -> "select count(*) from " + table),
                        Stream.of("select coalesce(sum(version), 0) from complaint"))
                .map(sql -> database.queryForObject(sql, Long.class))
                .toList();
    }
}
