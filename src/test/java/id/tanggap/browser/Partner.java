package id.tanggap.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Reaches the beginning of a story fast, by the doors for other systems: public API and engine REST. */
class Partner {

    private final RestClient http;

    Partner(String base) {
        http = RestClient.create(base);
    }

    record Filed(String trackingNumber, String receipt) {}

    Filed file(String title, boolean confidential) {
        return http.post()
                .uri("/api/v1/complaints")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "title",
                        title,
                        "text",
                        title + ". Sudah dua minggu dibiarkan dan membahayakan pengendara.",
                        "class",
                        "PENGADUAN_TIDAK_BERKADAR",
                        "category",
                        "jalan",
                        "instansi",
                        "kab-tangerang",
                        "district",
                        "tng-balaraja",
                        "anonymous",
                        false,
                        "confidential",
                        confidential,
                        "reporter",
                        Map.of("name", "Siti Rahma")))
                .retrieve()
                .body(Filed.class);
    }

    Filed disposed(String title, String unit) {
        Filed filed = file(title, false);
        dispose(filed, unit);
        return filed;
    }

    Filed answered(String title, String unit) {
        Filed filed = file(title, false);
        answer(filed, unit);
        return filed;
    }

    /** Takes a new report through to the answer of the unit. */
    void answer(Filed filed, String unit) {
        dispose(filed, unit);
        complete(
                "penghubung." + unit,
                filed,
                "followUp",
                Map.of("decision", "complete", "answer", "Sudah kami tambal kemarin sore. Terima kasih."));
    }

    private void dispose(Filed filed, String unit) {
        complete("admin.tangerang", filed, "verifyComplaint", Map.of("decision", "forward"));
        complete("admin.tangerang", filed, "disposeComplaint", Map.of("unit", unit));
    }

    private void complete(String officer, Filed filed, String task, Map<String, String> fields) {
        String query = "/engine-rest/task?processInstanceBusinessKey={number}&taskDefinitionKey={task}";
        JsonNode open = http.get()
                .uri(query, filed.trackingNumber(), task)
                .headers(headers -> headers.setBasicAuth(officer, "demo"))
                .retrieve()
                .body(JsonNode.class);
        String id = open.get(0).get("id").asText();
        post(officer, "/engine-rest/task/" + id + "/claim", Map.of("userId", officer));
        post(officer, "/engine-rest/task/" + id + "/submit-form", Map.of("variables", values(fields)));
    }

    private static Map<String, Object> values(Map<String, String> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Map.of("value", field.getValue())));
    }

    private void post(String officer, String path, Object body) {
        http.post()
                .uri(path)
                .headers(headers -> headers.setBasicAuth(officer, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }
}
