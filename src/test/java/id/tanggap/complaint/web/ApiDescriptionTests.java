package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the API names what the doors read, also where a controller does not take it as a parameter. */
class ApiDescriptionTests extends ApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"completion", "replies", "confirmation", "dispute", "withdrawal", "handover"})
    void an_act_of_the_reporter_is_described_with_its_number_and_its_receipt(String act) {
        assertThat(described("/{number}/" + act, "post")).containsExactlyInAnyOrder("path number", "header X-Receipt");
    }

    @Test
    void a_report_is_described_with_its_number_and_its_receipt() {
        assertThat(described("/{number}", "get")).containsExactlyInAnyOrder("path number", "header X-Receipt");
    }

    private Iterable<String> described(String path, String method) {
        JsonNode parameters = client.get("/v3/api-docs")
                .json()
                .path("paths")
                .path(COMPLAINTS + path)
                .path(method)
                .path("parameters");
        return parameters.findParents("in").stream()
                .map(parameter -> parameter.path("in").asText() + " "
                        + parameter.path("name").asText())
                .toList();
    }
}
