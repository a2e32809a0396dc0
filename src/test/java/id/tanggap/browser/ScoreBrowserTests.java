package id.tanggap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.tanggap.browser.Browsing.DESK;
import static id.tanggap.browser.Browsing.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.tanggap.scoring.web.BoardStory;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.InBrowser;
import id.tanggap.support.Journey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** From the home page to the cases behind a unit's index, in a real browser. */
@InBrowser
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoreBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    private Browsing browsing;
    private BoardStory story;

    @BeforeAll
    void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        browsing = new Browsing();
        story = new BoardStory(application);
        story.november();
        story.finalBoard();
        story.sevenMonthsBefore();
    }

    @AfterAll
    void close() {
        story.forget();
        browsing.close();
    }

    @BeforeEach
    void begin(TestInfo test) {
        browsing.begin(
                "http://localhost:" + port, test.getTestMethod().orElseThrow().getName());
    }

    @AfterEach
    void noPageComplained() {
        browsing.end();
        assertThat(browsing.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void a_citizen_follows_an_index_down_to_its_cases(int width) {
        Page page = browsing.somebody(width);
        page.navigate("/");
        page.getByText("Lihat penilaian unit").click();
        look(page, "papan");

        page.getByText("Dinas Bina Marga").first().click();
        assertThat(page.locator("h1")).containsText("Dinas Bina Marga");
        assertThat(page.locator(".trend__dot")).hasCount(8);
        look(page, "hitungan");

        page.getByText("Tidak tuntas tepat waktu (2)").click();
        assertThat(page.locator(".working--cases tbody tr")).hasCount(2);
        look(page, "terlambat");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void an_overseer_reads_reasons_and_finds_the_evidence(int width) {
        Page page = browsing.somebody(width);
        new LoginPage(page).login("inspektur.tangerang");
        page.navigate("/penilaian");
        assertThat(page.getByText("Unduh berkas bukti 2026")).isVisible();
        look(page, "papan");
        page.navigate(page.url().replaceAll("/penilaian.*", "") + "/penilaian/" + Journey.INSTANSI + "/2026-11/"
                + Journey.OTHER_UNIT);
        page.locator("#kejadian-IDENTITY_LEAK summary").click();
        look(page, "sedikit");
    }

    private void look(Page page, String name) {
        page.waitForLoadState();
        browsing.picture(page, name);
        browsing.check(page);
    }
}
