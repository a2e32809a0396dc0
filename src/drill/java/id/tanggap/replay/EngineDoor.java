package id.tanggap.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Engine REST, as an officer's client or an operator's script uses it. */
public final class EngineDoor {

    private static final String OPERATOR = "operator";
    private static final int PAGE = 1000;

    private final Doors doors;

    public EngineDoor(Doors doors) {
        this.doors = doors;
    }

    /** The open task of a case, if this officer sees one. */
    public Optional<String> task(String officer, String trackingNumber, String task) {
        JsonNode found = doors.asOfficer(
                        officer,
                        "/engine-rest/task?processInstanceBusinessKey=" + trackingNumber + "&taskDefinitionKey=" + task,
                        null)
                .ok()
                .body();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(0).path("id").asText());
    }

    /** What the form of a task shows and proposes. */
    public JsonNode form(String officer, String task) {
        return doors.asOfficer(officer, "/engine-rest/task/" + task + "/form-variables?deserializeValues=false", null)
                .ok()
                .body();
    }

    public void claim(String officer, String task) {
        doors.asOfficer(officer, "/engine-rest/task/" + task + "/claim", Map.of("userId", officer))
                .ok();
    }

    public void submit(String officer, String task, Map<String, Object> fields) {
        Map<String, Object> variables = new LinkedHashMap<>();
        fields.forEach((field, value) -> variables.put(field, Map.of("value", value)));
        doors.asOfficer(officer, "/engine-rest/task/" + task + "/submit-form", Map.of("variables", variables))
                .ok();
    }

    /** What the operator counts; resource and query without a leading slash. */
    long count(String resource) {
        return doors.asOfficer(OPERATOR, "/engine-rest/" + resource, null)
                .ok()
                .body()
                .path("count")
                .asLong();
    }

    /** All that the operator is listed, page by page; the query must sort by something that stays. */
    List<JsonNode> list(String query) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        do {
            page = doors.asOfficer(
                            OPERATOR,
                            "/engine-rest/" + query + "&firstResult=" + all.size() + "&maxResults=" + PAGE,
                            null)
                    .ok()
                    .body();
            page.forEach(all::add);
        } while (page.size() == PAGE);
        return all;
    }
}
