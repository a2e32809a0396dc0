package id.tanggap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.tanggap.browser.Browsing.DESK;
import static id.tanggap.browser.Browsing.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.tanggap.clock.calendar.ReprojectionDoor;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.InBrowser;
import id.tanggap.support.Journey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The national admin keeps the calendar, in a real browser. */
@InBrowser
@ApplicationTest
class CalendarBrowserTests {

    private static Browsing browsing;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    ReprojectionDoor worker;

    @Autowired
    JdbcTemplate sql;

    @BeforeAll
    static void openBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        browsing = new Browsing();
    }

    @AfterAll
    static void closeBrowser() {
        browsing.close();
    }

    @BeforeEach
    void begin(TestInfo test) {
        journey.begin();
        worker.follow();
        browsing.begin(
                "http://localhost:" + port, test.getTestMethod().orElseThrow().getName());
    }

    @AfterEach
    void noPageComplained() {
        browsing.end();
        sql.update("delete from holiday where origin = 'ADMIN'");
        sql.update("update calendar_version set changes = changes + 1");
        assertThat(browsing.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void an_admin_sees_first_what_a_holiday_moves_and_then_how_the_deadlines_follow(int width) {
        journey.disposed();
        journey.file();
        Page page = browsing.somebody(width);
        new LoginPage(page).login("admin.nasional");
        page.navigate("/kalender?year=2026");
        look(page, "kalender");

        page.getByText("Tambah hari libur").click();
        look(page, "tambah");
        page.getByLabel("Tanggal").fill("2026-11-04");
        page.getByLabel("Jenis").selectOption("cuti_bersama");
        page.getByLabel("Nama hari libur").fill("Cuti bersama tambahan");
        page.getByLabel("Alasan").fill("SKB 3 Menteri Nomor 12 Tahun 2026");
        page.getByText("Lihat dampaknya").click();
        assertThat(page.locator("#jumlah-laporan")).isVisible();
        look(page, "dampak");

        page.getByText("Terapkan perubahan").click();
        Locator progress = page.getByRole(com.microsoft.playwright.options.AriaRole.PROGRESSBAR);
        assertThat(progress).hasAttribute("aria-valuenow", "0");
        worker.follow(1);
        assertThat(page.locator(".progress-piece")).containsText(": 1 dari");
        look(page, "kemajuan");
        worker.follow();
        assertThat(progress).hasAttribute("aria-valuenow", "100");
        assertThat(page.locator(".progress-piece")).containsText("Selesai:");
        look(page, "selesai");

        page.navigate("/kalender/ubah?agency=kemenpanrb&date=2026-11-04");
        look(page, "ubah");
        page.navigate("/kalender/impor?agency=kemenpanrb&year=2027");
        look(page, "impor");
    }

    @Test
    void without_scripts_the_progress_is_a_page_to_load_again() {
        journey.file();
        Page page = browsing.somebody(PHONE, false);
        new LoginPage(page).login("admin.nasional");
        page.navigate("/kalender/tambah?agency=kemenpanrb&year=2026");
        page.getByLabel("Tanggal").fill("2026-11-04");
        page.getByLabel("Nama hari libur").fill("Cuti bersama tambahan");
        page.getByLabel("Alasan").fill("SKB");
        page.getByText("Lihat dampaknya").click();
        page.getByText("Terapkan perubahan").click();
        worker.follow();

        page.getByText("Muat ulang").click();

        assertThat(page.locator(".progress-piece")).containsText("Selesai:");
    }

    private static void look(Page page, String name) {
        browsing.picture(page, name);
        browsing.check(page);
    }
}
