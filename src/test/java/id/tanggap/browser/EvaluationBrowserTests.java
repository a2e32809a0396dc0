package id.tanggap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.tanggap.browser.Browsing.DESK;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.ledger.PaperLedger;
import id.tanggap.scoring.letter.Paper;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.InBrowser;
import id.tanggap.support.Journey;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * October 2026 of Dinas Bina Marga in a real browser: two of twelve reports were answered in time, one of the others was
 * none of its own. Rule: docs/rules.md §7.
 */
@InBrowser
@ApplicationTest
class EvaluationBrowserTests {

    private static final String OF_UNIT = "2026-10." + UNIT;

    private static Browsing browsing;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    NamedParameterJdbcTemplate database;

    @Autowired
    Clock clock;

    private PaperLedger ledger;
    private final List<TrackingNumber> numbers = new ArrayList<>();

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
    void anOctoberWithTwelveReports() {
        journey.begin();
        ledger = new PaperLedger(database, clock);
        ledger.clear();
        journey.standAt(LocalDateTime.of(2026, 10, 1, 9, 0));
        for (int report = 0; report < 12; report++) {
            numbers.add(journey.disposed());
        }
        journey.passTo(LocalDateTime.of(2026, 10, 2, 9, 0));
        numbers.subList(0, 2).forEach(this::answer);
        journey.passTo(LocalDateTime.of(2026, 10, 27, 9, 0));
        numbers.subList(2, 12).forEach(this::answer);
        journey.evaluateEveryMonth();
        journey.passTo(LocalDateTime.of(2026, 11, 2, 8, 0));
        browsing.begin("http://localhost:" + port, "evaluation");
    }

    /** In words of its own, or it would be taken for a template. */
    private void answer(TrackingNumber number) {
        char street = (char) ('A' + numbers.indexOf(number));
        journey.followUp(UNIT, number, "complete", "answer", "Lubang di Jalan " + street + " sudah ditambal.");
    }

    @AfterEach
    void noPageComplained() {
        browsing.end();
        journey.begin();
        ledger.clear();
        assertThat(browsing.problems()).isEmpty();
    }

    @Test
    void a_month_from_the_provisional_board_over_an_objection_to_a_signed_letter() {
        Tasklist inspector = browsing.officer("inspektur.tangerang");
        inspector.open("Periksa nilai sementara", "2026-10." + INSTANSI).claim();
        assertThat(inspector.form()).containsText("Dinas Bina Marga");
        browsing.picture(inspector.page(), "periksa");
        inspector.choose("Umumkan kepada unit").complete();

        Tasklist head = browsing.officer("kepala." + UNIT);
        head.open("Terima nilai atau ajukan keberatan", OF_UNIT).claim();
        assertThat(head.form()).containsText("Senin 9 November 2026");
        head.choose("Ajukan keberatan");
        String late = numbers.get(2) + ": selesai lewat batas";
        head.form().getByText(late).click();
        head.fill("Alasan", "Jalan provinsi, bukan jalan kabupaten.");
        browsing.picture(head.page(), "keberatan");
        head.complete();

        inspector.open("Putuskan keberatan", OF_UNIT).claim();
        assertThat(inspector.form()).containsText("Jalan provinsi, bukan jalan kabupaten.");
        inspector.choose("Terima keberatan");
        inspector.form().getByText(late).click();
        inspector.choose("Tidak dihitung untuk unit ini").fill("Alasan", "Benar, jalan provinsi.");
        browsing.picture(inspector.page(), "putusan");
        inspector.complete();

        journey.passTo(LocalDateTime.of(2026, 11, 10, 0, 0));
        Page citizen = browsing.somebody(DESK);
        citizen.navigate("/penilaian/" + INSTANSI + "/2026-10/" + UNIT);
        assertThat(citizen.locator("h1")).containsText("Dinas Bina Marga");
        assertThat(citizen.locator("main")).containsText("11");
        browsing.picture(citizen, "nilai-akhir");

        Tasklist secretary = browsing.officer("sekda.tangerang");
        secretary.open("Tanda tangani atau tolak", OF_UNIT + ".ORAL_REPRIMAND").claim();
        assertThat(secretary.form()).containsText("Teguran lisan");
        secretary.choose("Tanda tangani");
        browsing.picture(secretary.page(), "tanda-tangan");
        secretary.complete();

        String code = database.getJdbcTemplate()
                .queryForObject("select letter_code from consequence where unit = ?", String.class, UNIT);
        citizen.navigate("/surat/" + code);
        assertThat(citizen.locator("main")).containsText("Teguran");
        browsing.picture(citizen, "surat");
        Paper letter = Paper.of(citizen.request()
                .get("http://localhost:" + port + "/surat/" + code + "/surat.pdf")
                .body());
        letter.keepPicture("evaluation-surat");
        assertThat(letter.text()).contains("Dinas Bina Marga", "Oktober 2026");
        assertThat(letter.scanned()).endsWith("/surat/" + code);
    }
}
