package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody finds: verified, not confidential, masked. Rule: docs/rules.md §5. */
class PublicListTests extends ApiTest {

    @Test
    void a_report_is_found_by_forms_of_its_words_once_it_is_verified() {
        Case filed = about("kenari berlubang di pasar");
        assertThat(found("q=kenari")).doesNotContain(filed.number());

        dispose(filed, Journey.UNIT);

        assertThat(found("q=kenarinya%20lubang")).contains(filed.number());
        assertThat(found("q=kenari&unit=" + Journey.UNIT + "&category=jalan&district=tng-balaraja&status=FORWARDED"))
                .contains(filed.number());
        assertThat(found("q=kenari%20cendrawasih")).doesNotContain(filed.number());
        assertThat(found("q=kenari&unit=tng-dishub")).doesNotContain(filed.number());
        assertThat(client.get("/laporan?q=kenari").body()).contains("/laporan/" + filed.number());
    }

    @Test
    void what_becomes_confidential_is_gone_at_once_and_comes_back_when_its_reporter_wants() {
        Case filed = about("murai rusak");
        dispose(filed, Journey.UNIT);
        act(filed, "protection", Map.of("confidential", true));
        assertThat(found("q=murai")).doesNotContain(filed.number());
        assertThat(found("")).doesNotContain(filed.number());

        act(filed, "protection", Map.of("confidential", false));

        assertThat(found("q=murai")).contains(filed.number());
    }

    @Test
    void neither_confidential_nor_unverified_nor_archived_reports_are_listed() {
        Map<String, Object> hidden = report("title", "Merpati rahasia");
        hidden.put("confidential", true);
        Case confidential = filed(hidden);
        dispose(confidential, Journey.UNIT);
        Case hateful = about("merpati benci");
        journey.verify(new TrackingNumber(hateful.number()), "archive", "archiveReason", "HATE_CONTENT");
        Case fresh = about("merpati baru");
        Case withdrawn = about("merpati dicabut");
        dispose(withdrawn, Journey.UNIT);
        act(withdrawn, "withdrawal", Map.of("reason", "Sudah tidak perlu."));

        assertThat(found("q=merpati")).isEmpty();
        assertThat(client.get("/laporan?q=merpati").body())
                .doesNotContain(confidential.number(), hateful.number(), fresh.number(), withdrawn.number());
    }

    @Test
    void titles_are_masked() {
        Case filed = filed(report("title", "Beo hubungi 0812-3456-7890 atau Siti Rahma"));
        act(filed, "protection", Map.of("anonymous", true));
        dispose(filed, Journey.UNIT);

        assertThat(client.get(COMPLAINTS + "?q=beo").body())
                .contains(filed.number())
                .doesNotContain("3456", "Siti", "Rahma");
    }

    /** What comes in while somebody turns the pages neither doubles nor hides a report. */
    @Test
    void pages_follow_each_other_without_gaps_or_doubles() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            expected.add(0, verified("nuri nomor " + i));
        }
        JsonNode first = client.get(COMPLAINTS + "?q=nuri").json();
        verified("nuri terlambat");

        JsonNode second = client.get(
                        COMPLAINTS + "?q=nuri&cursor=" + first.path("next").asText())
                .json();

        List<String> seen = first.path("items").findValuesAsText("trackingNumber");
        assertThat(seen).hasSize(20);
        seen.addAll(second.path("items").findValuesAsText("trackingNumber"));
        assertThat(seen).isEqualTo(expected);
        assertThat(second.has("next")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=x", "cursor=-1", "status=UNVERIFIED", "status=ANYTHING", "q=yang%20dan"})
    void what_cannot_be_looked_for_is_told(String query) {
        Answer answer = client.get(COMPLAINTS + "?" + query);

        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        assertThat(client.get("/laporan?" + query).status()).isEqualTo(200);
    }

    private String verified(String title) {
        TrackingNumber number =
                journey.file(Journey.report(title, "Sudah dua minggu begitu.")).trackingNumber();
        journey.verify(number, "forward");
        return number.value();
    }

    private Case about(String title) {
        return filed(report("title", title));
    }

    private List<String> found(String query) {
        return client.get(COMPLAINTS + "?" + query).json().path("items").findValuesAsText("trackingNumber");
    }
}
