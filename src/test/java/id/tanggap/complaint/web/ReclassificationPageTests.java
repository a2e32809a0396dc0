package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.ClockKind;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Journey;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The class of a case is corrected on its file. Rule: docs/rules.md §2. */
@ApplicationTest
class ReclassificationPageTests {

    private static final String REASON = "Pelapor hanya menyampaikan usul.";

    @Autowired
    Journey journey;

    @LocalServerPort
    int port;

    private Caller caller;
    private TrackingNumber number;

    @BeforeEach
    void a_case_that_is_being_handled() {
        journey.begin();
        caller = new Caller(port);
        number = journey.disposed();
    }

    @Test
    void an_admin_changes_the_class_and_reads_the_new_deadline() {
        caller.loggedInAs("admin.tangerang");

        change("ASPIRASI", REASON);

        assertThat(file()).contains("Klasifikasi diubah dan tenggat dihitung ulang.", REASON, "sisa 5 hari kerja");
        assertThat(journey.clock(number, ClockKind.COMPLETION).budgetDays()).isEqualTo(5);
    }

    @Test
    void without_a_reason_the_page_says_so_and_changes_nothing() {
        caller.loggedInAs("admin.tangerang");

        change("ASPIRASI", " ");

        assertThat(file()).contains("class-error").doesNotContain("Klasifikasi diubah dan");
        assertThat(journey.clock(number, ClockKind.COMPLETION).budgetDays()).isEqualTo(14);
    }

    @Test
    void a_class_that_does_not_exist_is_refused() {
        caller.loggedInAs("admin.tangerang");

        change("RAHASIA", REASON);

        assertThat(file()).contains("class-error");
    }

    @Test
    void nobody_else_is_offered_the_change_or_may_make_it() {
        caller.loggedInAs("penghubung." + Journey.UNIT);
        assertThat(file()).doesNotContain("Ubah klasifikasi");

        assertThat(caller.postForm(
                                "/berkas/" + number, "/berkas/" + number + "/klasifikasi", fields("ASPIRASI", REASON))
                        .status())
                .isEqualTo(403);
        assertThat(journey.clock(number, ClockKind.COMPLETION).budgetDays()).isEqualTo(14);
    }

    private void change(String to, String reason) {
        assertThat(caller.postForm("/berkas/" + number, "/berkas/" + number + "/klasifikasi", fields(to, reason))
                        .header("Location"))
                .endsWith("/berkas/" + number);
    }

    private static Map<String, String> fields(String to, String reason) {
        return Map.of("class", to, "reason", reason);
    }

    private String file() {
        return caller.get("/berkas/" + number, "Accept", "text/html").body();
    }
}
