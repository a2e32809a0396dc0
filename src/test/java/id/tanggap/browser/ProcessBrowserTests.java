package id.tanggap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.tanggap.browser.Browsing.DESK;
import static id.tanggap.browser.Browsing.PHONE;
import static id.tanggap.support.LiveModels.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.InBrowser;
import id.tanggap.support.Journey;
import id.tanggap.support.LiveModels;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An owner changes the process in a morning, a colleague approves, and one button leads back; in a real browser. */
@InBrowser
@ApplicationTest
class ProcessBrowserTests {

    private static final String CHANGED =
            shipped("bpmn/verification.bpmn", "\"Verifikasi laporan\"", "\"Periksa laporan\"");
    private static final String BROKEN = shipped("bpmn/verification.bpmn", "${!expired}", "${1 + 1 == 2}");

    private static Browsing browsing;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    LiveModels models;

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
        browsing.begin(
                "http://localhost:" + port, test.getTestMethod().orElseThrow().getName());
    }

    @AfterEach
    void noPageComplained() {
        browsing.end();
        models.takeBack();
        // The browser notes each refused page; the one that this story refuses is meant.
        assertThat(browsing.problems()).allMatch(problem -> problem.contains("422"));
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void an_owner_drafts_a_colleague_approves_one_instansi_tries_and_a_button_leads_back(int width) {
        journey.file();
        Page owner = browsing.somebody(width);
        new LoginPage(owner).login("pemilik.proses");
        assertThat(owner).hasURL(Pattern.compile("/proses$"));
        look(owner, "proses");

        upload(owner, BROKEN);
        assertThat(owner.locator(".error-summary")).containsText("Perbaikan:");
        look(owner, "ditolak");

        upload(owner, CHANGED);
        assertThat(owner.locator(".changes"))
                .containsText("nama berubah dari “Verifikasi laporan” menjadi “Periksa laporan”");
        assertThat(owner.locator(".mark-CHANGED rect")).hasCount(2);
        assertThat(owner.getByText("menunggu persetujuan orang lain")).isVisible();
        look(owner, "rancangan");
        String draft = owner.url();

        Page approver = browsing.somebody(width);
        new LoginPage(approver).login("penyetuju.proses");
        approver.navigate(draft);
        approver.getByLabel("Alasan putusan").fill("Namanya lebih jelas");
        look(approver, "putusan");
        approver.getByText("Setujui", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(approver.getByText("Putusan disimpan.")).isVisible();

        owner.navigate(draft);
        owner.getByLabel("Untuk siapa").selectOption(Journey.INSTANSI);
        look(owner, "berlakukan");
        owner.getByText("Berlakukan untuk laporan baru").click();
        assertThat(owner.getByText("Berlaku untuk laporan baru.")).isVisible();
        journey.file();
        owner.navigate("/proses");
        look(owner, "percobaan");
        owner.getByText("verification", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(owner.locator(".diagram__count")).hasText("1");
        look(owner, "model");

        owner.navigate("/proses");
        owner.getByText("Akhiri percobaan di").click();
        assertThat(owner.getByText("Keadaan semula berlaku lagi")).isVisible();
        look(owner, "pulih");
    }

    private static void upload(Page page, String model) {
        page.getByLabel("Berkas", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(
                        new FilePayload("verification.bpmn", "text/xml", model.getBytes(StandardCharsets.UTF_8)));
        page.getByLabel("Alasan", new Page.GetByLabelOptions().setExact(true)).fill("Nama yang lebih jelas");
        page.getByText("Periksa dan simpan rancangan").click();
    }

    private static void look(Page page, String name) {
        browsing.picture(page, name);
        browsing.check(page);
    }
}
