package id.tanggap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.InBrowser;
import id.tanggap.support.Journey;
import id.tanggap.throttle.LeakyBuckets;
import id.tanggap.throttle.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While reports flood in, the browser does the small proof of work for its reporter, within our content policy. */
@InBrowser
@ApplicationTest
class FloodBrowserTests {

    private final Browsing browsing = new Browsing();

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    LeakyBuckets buckets;

    @Autowired
    Limits limits;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin(TestInfo test) {
        journey.begin();
        browsing.begin(
                "http://localhost:" + port, test.getTestMethod().orElseThrow().getName());
    }

    @AfterEach
    void close() {
        browsing.close();
        database.sql("delete from leaky_bucket").update();
    }

    @Test
    void the_proof_is_found_while_the_form_is_filled_in() {
        flood();
        Page page = browsing.somebody(Browsing.PHONE);
        FilingPage form = FilingPage.open(page);
        browsing.picture(page, "menghitung");
        browsing.check(page);

        FiledPage filed = form.fill("Lampu jalan mati", "Lampu jalan di depan sekolah mati.", "tng-balaraja")
                .send();

        assertThat(filed.number()).isNotBlank();
        assertThat(browsing.problems()).isEmpty();
    }

    @Test
    void a_report_that_met_the_flood_is_sent_by_itself_when_the_proof_is_found() {
        Page page = browsing.somebody(Browsing.PHONE);
        FilingPage form =
                FilingPage.open(page).fill("Lampu jalan mati", "Lampu jalan di depan sekolah mati.", "tng-balaraja");
        flood();

        FiledPage filed = form.send();

        assertThat(filed.number()).isNotBlank();
        assertThat(browsing.problems()).allMatch(problem -> problem.contains("429"));
    }

    @Test
    void without_scripts_the_page_says_how_long_to_wait() {
        flood();
        Page page = browsing.somebody(Browsing.PHONE, false);

        FilingPage.open(page);
        page.locator("#text").fill("Lampu jalan di depan sekolah mati.");
        page.locator("#reporterName").fill("Siti Rahma");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirim laporan"))
                .press("Enter");

        page.getByText("tunggu 30 detik").waitFor();
        browsing.picture(page, "tanpa-skrip");
        assertThat(page.locator("#text").inputValue()).isEqualTo("Lampu jalan di depan sekolah mati.");
    }

    private void flood() {
        for (int i = 0; i <= limits.filing().all().burst(); i++) {
            buckets.drop(limits.filing().all().bucket("filing-all", ""));
        }
    }
}
