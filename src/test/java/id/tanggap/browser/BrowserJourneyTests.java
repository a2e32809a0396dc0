package id.tanggap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.tanggap.browser.Browsing.DESK;
import static id.tanggap.browser.Browsing.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.tanggap.escalation.Presence;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.InBrowser;
import id.tanggap.support.Journey;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Citizens and officers at work, each in a real browser, through the doors that everybody has. */
@InBrowser
@ApplicationTest
class BrowserJourneyTests {

    private static final String UNIT = Journey.UNIT;
    private static final String UNIT_NAME = "Dinas Bina Marga dan Sumber Daya Air";
    private static final String OTHER_UNIT = Journey.OTHER_UNIT;
    private static final String ADMIN = "admin.tangerang";

    private static Browsing browsing;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    Presence presence;

    @Autowired
    JdbcClient database;

    private Partner partner;

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
        String base = "http://localhost:" + port;
        partner = new Partner(base);
        browsing.begin(base, test.getTestMethod().orElseThrow().getName());
    }

    @AfterEach
    void noPageComplained() {
        browsing.end();
        assertThat(browsing.problems()).isEmpty();
    }

    @Test
    void a_report_from_a_phone_ends_with_five_stars() {
        Page citizen = browsing.somebody(PHONE);
        FilingPage filing = FilingPage.open(citizen)
                .fill(
                        "Jalan berlubang di depan pasar",
                        "Lubang sedalam 20 cm, sudah dua minggu dibiarkan. Kemarin ada yang jatuh.",
                        "tng-balaraja");
        browsing.picture(citizen, "lapor");
        FiledPage filed = filing.send();
        browsing.picture(citizen, "bukti");
        String number = filed.number();
        String receipt = filed.receipt();

        Tasklist admin = browsing.officer(ADMIN);
        admin.tasks(number).waitFor();
        browsing.picture(admin.page(), "daftar");
        admin.open("Verifikasi laporan", number);
        browsing.picture(admin.page(), "verifikasi");
        assertThat(admin.showDeadlines()).containsText("3 hari kerja sejak Senin 2 November; Sabtu-Minggu");
        browsing.picture(admin.page(), "tenggat");
        admin.claim().choose("Teruskan ke instansi yang berwenang");
        browsing.picture(admin.page(), "verifikasi");
        admin.complete();
        browsing.picture(admin.page(), "terverifikasi");
        assertThat(admin.heading()).containsText("Disposisi ke unit · " + number);
        admin.claim();
        browsing.picture(admin.page(), "disposisi");
        admin.complete();

        Tasklist unit = browsing.officer("penghubung." + UNIT);
        unit.open("Tindak lanjuti", number).claim();
        unit.choose("Catat kemajuan").fill("Kabar kemajuan untuk pelapor", "Tim sudah meninjau lokasi.");
        browsing.picture(unit.page(), "kemajuan");
        unit.complete();
        unit.open("Tindak lanjuti", number).claim();
        unit.choose("Selesai: beri jawaban")
                .fill("Jawaban untuk pelapor", "Lubang sudah ditambal dan diratakan pada tanggal 4 November.");
        unit.complete();

        ReportPage report = ReportPage.open(citizen, number).enter(receipt);
        assertThat(report.notice()).isVisible();
        browsing.picture(citizen, "jawaban");
        report.confirm(5, "Cepat dan rapi.");
        assertThat(report.status()).hasText("Selesai");
        browsing.picture(citizen, "selesai");

        ReportPage publicly = ReportPage.open(browsing.somebody(DESK), number);
        assertThat(publicly.status()).hasText("Selesai");
        assertThat(publicly.timeline()).containsText("Lubang sudah ditambal");
        browsing.picture(publicly.page(), "umum");
    }

    @Test
    void a_returned_report_is_answered_by_the_unit_that_the_admin_names() {
        Partner.Filed filed = partner.disposed("Trotoar rusak di depan sekolah", OTHER_UNIT);
        String number = filed.trackingNumber();

        Tasklist first = browsing.officer("penghubung." + OTHER_UNIT);
        first.open("Tindak lanjuti", number).claim().choose("Kembalikan: bukan wewenang unit kami");
        first.select("Unit yang lebih tepat", UNIT_NAME).fill("Alasan", "Trotoar adalah kewenangan Dinas Bina Marga.");
        browsing.picture(first.page(), "kembalikan");
        first.complete();

        Tasklist admin = browsing.officer(ADMIN);
        admin.open("Putuskan pengembalian", number).claim().choose("Terima: unit lain yang berwenang");
        admin.fill("Alasan putusan", "Benar, trotoar dikelola Bina Marga.");
        browsing.picture(admin.page(), "putusan");
        admin.complete();

        Tasklist second = browsing.officer("penghubung." + UNIT);
        second.open("Tindak lanjuti", number).claim().choose("Selesai: beri jawaban");
        second.fill("Jawaban untuk pelapor", "Trotoar sudah diperbaiki sepanjang 40 meter.")
                .complete();

        ReportPage report = ReportPage.open(browsing.somebody(PHONE), number);
        assertThat(report.timeline()).containsText("Trotoar sudah diperbaiki");
        browsing.picture(report.page(), "umum");
    }

    @Test
    void a_dispute_reopens_a_report_and_silence_closes_it_in_the_end() {
        Partner.Filed filed = partner.answered("Gorong-gorong ambles di Balaraja", UNIT);
        String number = filed.trackingNumber();

        Page citizen = browsing.somebody(PHONE);
        ReportPage report = ReportPage.track(citizen, number, filed.receipt());
        report.dispute("Yang ditambal bukan gorong-gorong ini, lubangnya masih ada.");
        assertThat(report.notice()).containsText("Sanggahan Anda sudah kami terima");
        browsing.picture(citizen, "sanggahan");

        Tasklist secretary = browsing.officer("sekda.tangerang");
        secretary.open("Tinjau sanggahan", number).claim().choose("Buka kembali: sanggahan beralasan");
        secretary.fill("Alasan putusan", "Foto pelapor menunjukkan gorong-gorong yang lain.");
        browsing.picture(secretary.page(), "tinjau");
        secretary.complete();

        Tasklist unit = browsing.officer("penghubung." + UNIT);
        unit.open("Tindak lanjuti", number).claim().choose("Selesai: beri jawaban");
        unit.fill("Jawaban untuk pelapor", "Gorong-gorong yang dimaksud pelapor sudah kami ganti.")
                .complete();

        browsing.passWorkingDays(11);
        ReportPage.open(citizen, number);
        assertThat(report.status()).hasText("Selesai");
        browsing.picture(citizen, "ditutup");
    }

    @Test
    void a_wrong_entry_is_answered_in_the_words_of_the_officer_and_the_task_stays() {
        String number = partner.file("Lampu jalan mati di Balaraja", false).trackingNumber();

        Tasklist admin = browsing.officer(ADMIN);
        admin.open("Verifikasi laporan", number).claim().choose("Gabungkan dengan laporan yang sama");
        admin.fill("Nomor laporan induk", "9999-XXXX-XXXX").submit();

        assertThat(admin.refusal())
                .hasText("Nomor laporan ini tidak ditemukan. Isi nomor laporan lain tentang hal yang sama.");
        browsing.picture(admin.page(), "ditolak");
        assertThat(admin.form().getByLabel("Nomor laporan induk")).hasValue("9999-XXXX-XXXX");
        assertThat(admin.tasks(number)).hasCount(1);
        assertThat(browsing.problems())
                .as("the refused request, and nothing else")
                .hasSize(1);
    }

    @Test
    void an_admin_is_alarmed_when_a_unit_is_not_there_and_answers() {
        database.sql("delete from presence_alarm").update();
        database.sql("delete from officer_activity").update();
        String number = partner.disposed("Turap longsor di Mauk", UNIT).trackingNumber();
        journey.standAt(LocalDateTime.of(2026, 11, 6, 5, 0));
        presence.look();

        Tasklist admin = browsing.officer(ADMIN);
        admin.open("Atasi ketidakhadiran", "ALARM-").claim();
        assertThat(admin.form()).containsText("Petugas tidak bekerja");
        assertThat(admin.form().locator("a", new Locator.LocatorOptions().setHasText(number)))
                .hasAttribute("href", "/berkas/" + number);
        admin.choose("Catat apa yang saya lakukan sendiri");
        admin.fill("Catatan", "Pengganti mulai bekerja hari Senin.");
        browsing.picture(admin.page(), "alarm");
        admin.complete();
    }

    /** Rule: docs/rules.md §6: an officer who left the browser open has not come to work. */
    @Test
    void a_task_list_that_reloads_by_itself_opens_no_form_again() {
        String number = partner.disposed("Pohon tumbang di Kresek", UNIT).trackingNumber();
        Tasklist unit = browsing.officer("penghubung." + UNIT);
        unit.open("Tindak lanjuti", number);
        List<String> asked = new ArrayList<>();
        unit.page().onRequest(request -> asked.add(request.url()));

        for (int reload = 0; reload < 2; reload++) {
            unit.page().waitForRequest(Pattern.compile(".*/filter/.*/list.*"), () -> {});
        }

        assertThat(asked).noneMatch(url -> url.contains("form-variables"));
    }

    @Test
    void officers_of_another_unit_do_not_see_the_task() {
        String theirs = partner.disposed("Jembatan retak di Kronjo", UNIT).trackingNumber();
        String own = partner.disposed("Rambu roboh di Legok", OTHER_UNIT).trackingNumber();

        Tasklist other = browsing.officer("penghubung." + OTHER_UNIT);
        other.tasks(own).waitFor();
        assertThat(other.tasks(theirs)).hasCount(0);
    }

    @Test
    void after_logout_tasklist_asks_for_login_and_the_browser_keeps_nothing() {
        String number = partner.file("Saluran air tersumbat di Curug", false).trackingNumber();
        Tasklist admin = browsing.officer(ADMIN);
        admin.open("Verifikasi laporan", number).claim().choose("Arsipkan");
        admin.page().evaluate("localStorage.setItem('camunda-form:x', 'isian')");

        admin.logout();
        admin.page().waitForURL(Pattern.compile(".*/masuk.*"));
        browsing.picture(admin.page(), "keluar");
        assertThat(admin.page().evaluate("Object.keys(localStorage).filter(key => key.startsWith('camunda-form:'))"))
                .asInstanceOf(LIST)
                .isEmpty();

        admin.page().navigate("/camunda/app/tasklist/default/");
        assertThat(admin.page()).hasURL(Pattern.compile(".*/masuk.*"));
    }

    @Test
    void a_task_list_left_open_leads_to_the_login_page_when_the_session_has_ended() {
        String number = partner.file("Talud longsor di Cisoka", false).trackingNumber();
        Tasklist admin = browsing.officer(ADMIN);
        admin.tasks(number).waitFor();

        admin.page().context().clearCookies();
        admin.page().locator("li.task h4 a").first().click();

        admin.page().waitForURL(Pattern.compile(".*/masuk"));
        browsing.problems(); // the refused requests
    }

    @Test
    void a_report_is_filed_with_the_keyboard_alone() {
        Page citizen = browsing.somebody(DESK);
        citizen.navigate("/");
        var keys = new Keys(citizen);
        keys.to("a[href='/lapor']").press("Enter");
        citizen.locator("#title").waitFor();
        keys.to("#title").type("Trotoar terputus di Tigaraksa");
        keys.to("#text").type("Kursi roda tidak dapat lewat karena trotoar terputus di depan kantor pos.");
        keys.to("#anonymous").press("Space");
        keys.to("#reporterName").type("Budi");
        keys.to("main button[type=submit]").press("Enter");

        assertThat(citizen.locator("#kode")).isVisible();
        browsing.picture(citizen, "bukti");
    }

    @Test
    void without_scripts_a_report_is_filed_tracked_and_confirmed() {
        Page citizen = browsing.somebody(PHONE, false);
        FiledPage filed = FilingPage.open(citizen)
                .fill("Jalan amblas di Balaraja", "Jalan amblas setelah hujan, mobil harus memutar.", "tng-balaraja")
                .send();
        partner.answer(new Partner.Filed(filed.number(), filed.receipt()), UNIT);

        ReportPage report = ReportPage.track(citizen, filed.number(), filed.receipt());
        report.confirm(4, "");

        assertThat(report.status()).hasText("Selesai");
        browsing.picture(citizen, "selesai");
    }

    @Test
    void a_report_that_is_late_is_handed_over_to_the_ombudsman_who_tells_the_reporter_so() {
        Partner.Filed filed = partner.disposed("Jembatan gantung putus di Kronjo", UNIT);
        String number = filed.trackingNumber();
        Page phone = browsing.somebody(PHONE);
        Page desk = browsing.somebody(DESK);

        browsing.passWorkingDays(10);
        ReportPage report = ReportPage.track(phone, number, filed.receipt());
        assertThat(report.handover()).containsText("Bila Anda mau");
        checked(phone, "ditawarkan");
        ReportPage.track(desk, number, filed.receipt());
        checked(desk, "ditawarkan");

        browsing.passWorkingDays(60);
        ReportPage.open(phone, number);
        assertThat(report.handover()).containsText("Bolehkah laporan ini diserahkan ke Ombudsman RI");
        checked(phone, "diminta");
        ReportPage.open(desk, number);
        checked(desk, "diminta");
        report.answer("Tidak, jangan diserahkan");
        assertThat(report.handover()).containsText("Kami tidak akan bertanya lagi");
        checked(phone, "ditolak");
        report.answer("Ya, serahkan ke Ombudsman");
        assertThat(report.handover()).containsText("Diserahkan ke Ombudsman RI pada");
        checked(phone, "diserahkan");

        Tasklist ombudsman = browsing.officer("ombudsman");
        ombudsman.open("Terima penyerahan", number).claim();
        browsing.picture(ombudsman.page(), "tugas");
        for (int width : new int[] {PHONE, DESK}) {
            Page file = browsing.somebody(width);
            new LoginPage(file).login("ombudsman");
            file.waitForURL(Pattern.compile(".*/tasklist/.*"));
            file.navigate("/berkas/" + number);
            file.getByText("Berkas untuk Ombudsman").click();
            assertThat(file.locator("h1")).hasText("Jembatan gantung putus di Kronjo");
            checked(file, "berkas-penyerahan");
        }
        ombudsman.fill("Kabar untuk pelapor", "Kami memanggil dinas pada hari Senin dan mengabari Anda sesudahnya.");
        ombudsman.complete();

        ReportPage.open(phone, number);
        assertThat(report.handover()).containsText("Diterima oleh Ombudsman RI");
        assertThat(report.timeline()).containsText("Kami memanggil dinas");
        checked(phone, "diterima");
    }

    @Test
    void every_page_is_usable_by_everybody_on_a_phone_and_on_a_desk() {
        Partner.Filed open = partner.answered("Aspal terkelupas di Sepatan", UNIT);
        Partner.Filed secret = partner.file("Pungutan di loket pelayanan", true);
        for (int width : new int[] {PHONE, DESK}) {
            Page page = browsing.somebody(width);
            for (String path : List.of("/", "/lapor", "/lacak", "/laporan/" + secret.trackingNumber(), "/masuk")) {
                page.navigate(path);
                checked(page, path);
            }
            page.navigate("/masuk?error");
            checked(page, "masuk-salah");
            FilingPage.open(page).send();
            assertThat(page.locator(".error-summary")).isFocused();
            checked(page, "lapor-salah");
            FilingPage.open(page)
                    .fill("Halte rusak di Cikupa", "Atap halte bocor dan bangkunya patah.", "tng-balaraja")
                    .confidential()
                    .send();
            checked(page, "bukti");
            ReportPage.open(page, open.trackingNumber());
            checked(page, "laporan-umum");
            new ReportPage(page).enter("0000 0000 0000 0000");
            checked(page, "laporan-kode-salah");
            new ReportPage(page).enter(open.receipt());
            checked(page, "laporan-pelapor");
            ReportPage.track(page, secret.trackingNumber(), secret.receipt());
            checked(page, "laporan-rahasia-pelapor");
        }
        assertThat(browsing.problems()).isEmpty();
    }

    @Test
    void case_file_and_error_page_are_usable_by_everybody() {
        Partner.Filed filed = partner.answered("Marka jalan pudar di Curug", UNIT);
        for (int width : new int[] {PHONE, DESK}) {
            Page page = browsing.somebody(width);
            new LoginPage(page).login(ADMIN);
            page.waitForURL(Pattern.compile(".*/tasklist/.*"));
            page.navigate("/berkas/" + filed.trackingNumber());
            checked(page, "berkas");
            page.navigate("/tidak-ada");
            checked(page, "tidak-ada");
        }
        assertThat(browsing.problems()).as("the missing page").allMatch(problem -> problem.contains("404"));
    }

    private void checked(Page page, String name) {
        browsing.picture(page, name.replace("/", ""));
        browsing.check(page);
    }
}
