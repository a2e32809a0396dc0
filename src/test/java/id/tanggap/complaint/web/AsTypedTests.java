package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.identity.Identity;
import id.tanggap.identity.Vault;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** People paste and write as they are used to; the doors read it so. Rule: docs/rules.md §1. */
@ApplicationTest
class AsTypedTests {

    @Autowired
    Journey journey;

    @Autowired
    Vault vault;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @ParameterizedTest
    @CsvSource({
        "'\u202A+62 812-3456-7890\u202C', '+62 812-3456-7890'",
        "'081234567890 (WA)', '081234567890'",
        "'\u200B0812 3456 7890', '0812 3456 7890'"
    })
    void a_telephone_number_is_kept_without_what_stood_around_it(String typed, String kept) {
        assertThat(identity("phone", typed).phone()).isEqualTo(kept);
    }

    @Test
    void an_nik_in_blocks_of_four_and_an_address_with_an_invisible_first_sign_are_taken() {
        assertThat(identity("nationalId", "3603 1512 0588 0001").nationalId()).isEqualTo("3603151205880001");
        assertThat(identity("email", "\uFEFFsiti@example.org").email()).isEqualTo("siti@example.org");
    }

    @Test
    void the_address_of_a_report_that_was_pasted_leads_to_it() {
        TrackingNumber number = journey.file().trackingNumber();
        Caller citizen = new Caller(port);

        for (String pasted : new String[] {
            "https://tanggap.example/laporan/" + number,
            "http://localhost:8080/laporan/" + number.value().toLowerCase() + "?lang=en",
            "\u200B" + number.value().replace('-', ' ')
        }) {
            Answer found = citizen.postForm("/lacak", "/lacak", Map.of("trackingNumber", pasted));
            assertThat(found.status()).as(pasted).isEqualTo(302);
            assertThat(found.header("Location")).endsWith("/laporan/" + number);
        }
    }

    /** At half past ten in the evening in the west it is half past midnight in Papua. */
    @Test
    void in_the_evening_tomorrow_is_today_in_papua_and_the_day_after_is_the_future() {
        journey.standAt(LocalDateTime.of(2026, 11, 2, 22, 30));

        assertThat(happened(LocalDate.of(2026, 11, 3)).status()).isEqualTo(201);
        assertThat(happened(LocalDate.of(2026, 11, 4)).fields()).containsExactly("occurredOn");

        journey.standAt(LocalDateTime.of(2026, 11, 2, 21, 59));
        assertThat(happened(LocalDate.of(2026, 11, 3)).fields()).containsExactly("occurredOn");
    }

    private Identity identity(String field, String typed) {
        Answer filed = file("", ", \"%s\": \"%s\"".formatted(field, typed));
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        return vault.open(jdbc.queryForObject(
                        "select reporter_id from complaint where tracking_number = ?",
                        String.class,
                        filed.json().get("trackingNumber").asText()))
                .orElseThrow();
    }

    private Answer happened(LocalDate day) {
        return file("\"occurredOn\": \"%s\", ".formatted(day), "");
    }

    private Answer file(String more, String aboutReporter) {
        return new Caller(port)
                .postJson(
                        "/api/v1/complaints",
                        """
                        {"title": "Jalan berlubang", "text": "Lubang besar di jalan depan pasar.", %s
                         "anonymous": false, "confidential": false, "reporter": {"name": "Siti"%s}}"""
                                .formatted(more, aboutReporter));
    }
}
