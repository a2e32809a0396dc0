package id.tanggap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.tanggap.browser.Browsing.DESK;
import static id.tanggap.browser.Browsing.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.letter.Letter;
import id.tanggap.scoring.letter.Letters;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.InBrowser;
import id.tanggap.support.Journey;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters on a screen: the one who checks and the one who writes. */
@ApplicationTest
@InBrowser
class LetterBrowserTests {

    private static Browsing browsing;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient database;

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
        Stream.of("letter", "letter_series", "letter_template")
                .forEach(table -> database.sql("delete from " + table).update());
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
    void somebody_types_the_code_of_a_letter(int width) {
        Letter letter = issue();
        Page page = browsing.somebody(width);
        page.navigate("/surat");
        look(page, "periksa");

        page.getByLabel("Kode pemeriksaan").fill("tidak ada");
        page.getByText("Periksa", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".error-summary")).isFocused();
        look(page, "tidak-ada");
        browsing.problems(); // the browser notes that the page came with 404

        page.getByLabel("Kode pemeriksaan").fill(letter.code().toLowerCase());
        page.getByText("Periksa", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("h1")).hasText("Surat ini asli");
        look(page, "asli");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void an_admin_writes_the_text_of_a_letter(int width) {
        Page page = browsing.somebody(width);
        new LoginPage(page).login("admin.tangerang");
        page.navigate("/penilaian/surat");
        look(page, "naskah");

        page.navigate("/penilaian/surat/teguran-lisan?instansi=kab-tangerang");
        look(page, "sunting");
        String text = page.getByLabel("Isi surat").inputValue();
        page.getByLabel("Isi surat").fill(text + "\n\n{{nama}}");
        page.getByText("Simpan naskah").click();
        assertThat(page.locator(".error-summary")).containsText("{{nama}}");
        look(page, "salah");

        page.getByLabel("Isi surat").fill(text + "\n\nHormat kami.");
        page.getByText("Lihat pratinjau").click();
        assertThat(page.locator(".letter-preview")).containsText("Hormat kami.");
        look(page, "pratinjau");

        page.getByText("Simpan naskah").click();
        assertThat(page.locator(".notice")).containsText("Naskah disimpan.");
        look(page, "tersimpan");
    }

    private void look(Page page, String name) {
        browsing.picture(page, name);
        browsing.check(page);
    }

    private Letter issue() {
        var secretary = new Officer(
                "sekda.tangerang", "Siti Rahayu, S.E.", Set.of(new Membership(Role.SECRETARY, Journey.INSTANSI)));
        return letters.issue(
                ConsequenceKind.ORAL_REPRIMAND,
                Journey.INSTANSI,
                Journey.UNIT,
                YearMonth.of(2026, 10),
                Map.of(),
                secretary);
    }
}
