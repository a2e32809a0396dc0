package id.tanggap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.Content;
import id.tanggap.complaint.Protection;
import id.tanggap.complaint.Report;
import id.tanggap.complaint.filing.Filed;
import id.tanggap.identity.Identity;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.InBrowser;
import id.tanggap.support.Journey;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people write without a space, say the link to a map, fits on the narrowest phone. */
@InBrowser
@ApplicationTest
class LongWordsBrowserTests {

    private static final int NARROW_PHONE = 360;

    private static final String LINK = "https://www.google.com/maps/place/Pasar+Balaraja/@-6.1987654,106.4567891,17z/";
    private static final String LONG_LINK = LINK + "data=" + "4m6!3m5!1s0x2e42".repeat(30);

    private final Browsing browsing = new Browsing();

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @BeforeEach
    void begin(TestInfo test) {
        journey.begin();
        browsing.begin(
                "http://localhost:" + port, test.getTestMethod().orElseThrow().getName());
    }

    @AfterEach
    void close() {
        browsing.close();
    }

    @Test
    void no_page_of_a_report_scrolls_sideways_on_a_phone() {
        Filed filed = filedInLongWords();
        TrackingNumber number = filed.trackingNumber();
        Page page = browsing.somebody(NARROW_PHONE);

        ReportPage.open(page, number.value());
        look(page, "laporan");
        new ReportPage(page).enter(filed.receipt());
        look(page, "laporan-pelapor");
        new LoginPage(page).login("admin.tangerang");
        page.waitForURL(Pattern.compile(".*/tasklist/.*"));
        page.navigate("/berkas/" + number);
        look(page, "berkas");
        page.navigate("/berkas/" + number + "/ombudsman");
        look(page, "berkas-ombudsman");

        assertThat(browsing.problems()).isEmpty();
    }

    private Filed filedInLongWords() {
        Filed filed = journey.file(new Report(
                new Content(LINK, LONG_LINK, "tng-balaraja", LONG_LINK.substring(0, 250), null, null, null, "Website"),
                ComplaintClass.PENGADUAN_TIDAK_BERKADAR,
                "jalan",
                Journey.INSTANSI,
                new Protection(false, false),
                new Identity("Siti".repeat(20), "siti".repeat(12) + "@example.org", null, null)));
        TrackingNumber number = filed.trackingNumber();
        journey.verify(number, "forward", "note", LONG_LINK);
        journey.dispose(number, Journey.UNIT);
        journey.followUp(Journey.UNIT, number, "progress", "answer", LONG_LINK);
        journey.passWorkingDays(15);
        journey.respond(Journey.HEAD, number, "note", "note", LONG_LINK);
        journey.followUp(Journey.UNIT, number, "complete", "answer", LONG_LINK);
        return filed;
    }

    private void look(Page page, String name) {
        browsing.picture(page, name);
        browsing.check(page);
    }
}
