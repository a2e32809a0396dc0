package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.support.Journey;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of a report that was merged into another. Rule: docs/rules.md §3, duplicates; §5. */
class MergedReportTests extends ApiTest {

    @Test
    void the_reporter_is_told_the_parent_and_follows_its_status() {
        Case parent = filed();
        Case duplicate = merged(parent);

        assertThat(seenByReporter(duplicate)
                        .json()
                        .path("mergedInto")
                        .path("trackingNumber")
                        .asText())
                .isEqualTo(parent.number());
        assertThat(told(seenByReporter(duplicate).json()).path("otherCase").asText())
                .isEqualTo(parent.number());
        assertThat(parentStatus(duplicate)).isEqualTo("UNVERIFIED");

        dispose(parent, Journey.UNIT);
        assertThat(parentStatus(duplicate)).isEqualTo("FORWARDED");

        act(parent, "withdrawal", Map.of("reason", "Sudah selesai sendiri."));
        assertThat(seenByReporter(duplicate).json().path("status").asText()).isEqualTo("UNVERIFIED");
        assertThat(seenByReporter(duplicate).json().has("mergedInto")).isFalse();
    }

    @Test
    void of_a_chain_the_reporter_follows_the_living_end() {
        Case last = filed();
        Case middle = filed();
        Case first = merged(middle);
        merge(middle, last);

        assertThat(seenByReporter(first)
                        .json()
                        .path("mergedInto")
                        .path("trackingNumber")
                        .asText())
                .isEqualTo(last.number());
    }

    @Test
    void the_page_of_a_merged_report_leads_to_its_parent() {
        Case parent = filed();
        Case duplicate = merged(parent);
        dispose(parent, Journey.UNIT);

        assertThat(client.get("/laporan/" + duplicate.number()).body())
                .contains("Digabung dengan laporan lain")
                .contains("href=\"/laporan/" + parent.number() + "\"");
    }

    /** Otherwise it would know what the confidential report is about. */
    @Test
    void the_public_is_not_led_to_a_confidential_parent_but_the_reporter_is() {
        Case parent = filed(report("confidential", true));
        Case duplicate = merged(parent);

        assertThat(seenByPublic(duplicate).body()).doesNotContain(parent.number());
        assertThat(client.get("/laporan/" + duplicate.number()).body()).doesNotContain(parent.number());
        assertThat(seenByReporter(duplicate).body()).contains(parent.number());
    }

    private Case merged(Case parent) {
        Case duplicate = filed();
        merge(duplicate, parent);
        return duplicate;
    }

    private void merge(Case duplicate, Case parent) {
        journey.as(
                Journey.ADMIN,
                duplicate.number(),
                "verifyComplaint",
                Map.of("decision", "merge", "duplicateOf", parent.number()));
    }

    private String parentStatus(Case duplicate) {
        return seenByReporter(duplicate)
                .json()
                .path("mergedInto")
                .path("status")
                .asText();
    }

    private static JsonNode told(JsonNode view) {
        JsonNode timeline = view.path("timeline");
        return timeline.get(timeline.size() - 1);
    }
}
