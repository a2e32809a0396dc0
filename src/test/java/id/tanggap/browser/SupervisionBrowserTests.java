package id.tanggap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.tanggap.browser.Browsing.DESK;
import static id.tanggap.browser.Browsing.PHONE;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.InBrowser;
import id.tanggap.support.Journey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The control room in a real browser: it follows what happens, and a directive goes out from its list. */
@InBrowser
@ApplicationTest
class SupervisionBrowserTests {

    /** A wall of the office. */
    private static final int WALL = 2560;

    private static Browsing browsing;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

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
    void a_late_case_and_others() {
        journey.begin();
        journey.disposed();
        journey.passWorkingDays(9);
        browsing.begin("http://localhost:" + port, "supervision");
    }

    @AfterEach
    void noPageComplained() {
        browsing.end();
        journey.begin();
        assertThat(browsing.problems()).isEmpty();
    }

    @Test
    void an_open_screen_follows_what_happens_and_keeps_what_was_chosen() {
        TrackingNumber number = journey.disposed();
        Page page = room("kepala." + UNIT, DESK, "?keadaan=untouched");
        Locator choice = page.locator("input[name=cases]").first();
        choice.check();
        String chosen = choice.getAttribute("value");
        page.getByLabel("Arahan", new Page.GetByLabelOptions().setExact(true)).fill("Tolong segera.");
        Locator open =
                page.locator(".room-units tbody tr").first().locator("td").last();
        int before = Integer.parseInt(open.innerText().replaceAll("\\D", ""));

        journey.answer(UNIT, number);
        journey.disposed();
        journey.disposed();

        assertThat(open).containsText(String.valueOf(before + 2));
        assertThat(page.locator("[data-live-spoken]")).containsText("diperbarui");
        assertThat(page.locator("input[value='" + chosen + "']")).isChecked();

        page.getByText("Kirim arahan").click();
        assertThat(page.locator("main")).containsText("Pemegang diminta bertindak.");
        browsing.picture(page, "arahan");
        page.locator("a[href='/berkas/" + chosen + "']").first().click();
        assertThat(page.locator("main")).containsText("Tolong segera.");
    }

    @Test
    void everybody_can_use_it_on_a_phone_and_on_a_wall() {
        Page phone = room("sekda.tangerang", PHONE, "");
        browsing.check(phone);
        browsing.picture(phone, "pengawasan");
        Page wall = room("ombudsman", WALL, "?lang=en");
        browsing.check(wall);
        assertThat(wall.locator("h1")).hasText("Control room");
        browsing.picture(wall, "pengawasan");
    }

    @Test
    void without_scripts_a_figure_opens_its_list() {
        Page page = browsing.somebody(DESK, false);
        new LoginPage(page).login("sekda.tangerang");
        page.navigate("/pengawasan");
        page.locator(".room-tile--late").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#daftar-judul")).containsText("Lewat tenggat");
        assertThat(page.locator(".room-case").first()).containsText("lewat");
    }

    private Page room(String username, int width, String query) {
        Page page = browsing.somebody(width);
        new LoginPage(page).login(username);
        page.waitForLoadState();
        page.navigate("/pengawasan" + query);
        return page;
    }
}
