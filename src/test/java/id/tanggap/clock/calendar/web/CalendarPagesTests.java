package id.tanggap.clock.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.calendar.Calendars;
import id.tanggap.clock.calendar.ReprojectionDoor;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pages of the calendar, over real HTTP and without any script. */
@ApplicationTest
class CalendarPagesTests {

    private static final String ADD = "/kalender/tambah?agency=kab-tangerang&year=2026";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    ReprojectionDoor worker;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcTemplate sql;

    private Caller caller;

    @BeforeEach
    void begin() {
        journey.begin();
        caller = new Caller(port);
    }

    @AfterEach
    void noDayIsLeft() {
        sql.update("delete from holiday where origin = 'ADMIN'");
        sql.update("update calendar_version set changes = changes + 1");
        calendars.refresh();
    }

    @Test
    void the_calendar_asks_for_a_login() {
        for (String page : new String[] {"/kalender", ADD, "/kalender/perubahan/1"}) {
            assertThat(caller.get(page).status()).isEqualTo(302);
            assertThat(caller.get(page).header("Location")).endsWith("/masuk");
        }
    }

    @Test
    void staff_read_and_the_admin_finds_what_to_change() {
        caller.loggedInAs("penghubung." + Journey.UNIT);
        assertThat(caller.get("/kalender?year=2026").body())
                .contains("Tahun Baru Masehi", "Desember", "Anda dapat membaca kalender ini")
                .doesNotContain("Tambah hari libur", "/kalender/ubah");
        assertThat(caller.get(ADD, "Accept", "text/html").status()).isEqualTo(403);
        assertThat(caller.get("/kalender?agency=kota-serang", "Accept", "text/html")
                        .status())
                .isEqualTo(403);

        caller = new Caller(port).loggedInAs("admin.nasional");
        assertThat(caller.get("/kalender?year=2026").body()).contains("Tambah hari libur", "/kalender/ubah");
    }

    @Test
    void a_day_is_added_in_two_steps_and_removed_again() {
        journey.disposed();
        caller.loggedInAs("admin.tangerang");
        Map<String, String> form = form("add", "2026-11-11", "Hari Jadi", "Perda 5/1984");

        Answer preview = caller.postForm(ADD, "/kalender/pratinjau", form);
        assertThat(preview.body()).contains("Tenggat mana yang bergeser?", "Laporan terdampak", "Terapkan perubahan");
        assertThat(caller.get("/kalender?year=2026").body()).doesNotContain("datetime=\"2026-11-11\"");

        Answer applied = caller.postForm(ADD, "/kalender/terapkan", form);
        assertThat(applied.status()).isEqualTo(302);
        String place = applied.header("Location").replaceFirst("http://[^/]+", "");
        assertThat(caller.get(place).body())
                .contains("role=\"progressbar\"", "aria-valuenow=\"0\"", "Muat ulang", "data-poll");
        worker.follow();
        assertThat(caller.get(place).body())
                .contains("aria-valuenow=\"100\"", "Selesai:")
                .doesNotContain("data-poll");
        assertThat(caller.get(place + "/kemajuan").body())
                .contains("progress-piece")
                .doesNotContain("<html");
        assertThat(caller.get("/kalender?year=2026").body()).contains("Hari Jadi", "Libur instansi");

        String change = "/kalender/ubah?agency=kab-tangerang&date=2026-11-11";
        assertThat(caller.get(change).body()).contains("Hari Jadi", "Hapus hari libur ini");
        caller.postForm(change, "/kalender/terapkan", form("remove", "2026-11-11", "", "Keliru"));
        assertThat(caller.get(change, "Accept", "text/html").status()).isEqualTo(404);
    }

    @Test
    void a_mistake_is_said_at_its_field_and_what_was_typed_stays() {
        caller.loggedInAs("admin.tangerang");

        assertThat(caller.postForm(ADD, "/kalender/pratinjau", form("add", "2026-11-11", "Hari Jadi", ""))
                        .body())
                .contains("Tuliskan alasannya.", "value=\"Hari Jadi\"", "href=\"#reason\"");
        assertThat(caller.postForm(ADD, "/kalender/pratinjau", form("add", "11-11-2026", "Hari Jadi", "Perda"))
                        .body())
                .contains("Tanggal belum dikenali");
    }

    @Test
    void somebody_elses_calendar_is_not_changed_by_a_forged_form() {
        caller.loggedInAs("admin.tangerang");
        Map<String, String> forged = new HashMap<>(form("add", "2026-11-11", "Hari Jadi", "Perda"));
        forged.put("agency", "kota-serang");

        assertThat(caller.postForm(ADD, "/kalender/terapkan", forged).status()).isEqualTo(403);
        assertThat(caller.postFormWithoutToken("/kalender/terapkan", form("add", "2026-11-11", "Hari Jadi", "Perda"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_national_day_that_has_passed_is_allowed_with_a_notice() {
        caller.loggedInAs("admin.nasional");
        Map<String, String> national = new HashMap<>(form("add", "2026-10-28", "Cuti bersama", "SKB"));
        national.put("agency", "kemenpanrb");
        national.put("kind", "cuti_bersama");

        assertThat(caller.postForm("/kalender/tambah?agency=kemenpanrb&year=2026", "/kalender/pratinjau", national)
                        .body())
                .contains("Ada tanggal yang sudah lewat");
    }

    /** Rule: docs/rules.md §2: a breach stays a breach. */
    @Test
    void an_own_day_that_has_passed_is_refused_at_its_field() {
        caller.loggedInAs("admin.tangerang");

        assertThat(caller.postForm(ADD, "/kalender/pratinjau", form("add", "2026-10-28", "Hari Jadi", "Perda"))
                        .body())
                .contains("tenggat yang sudah lewat tetap lewat", "href=\"#date\"");
    }

    @Test
    void a_file_is_tried_out_applied_or_refused_by_line() {
        caller.loggedInAs("admin.tangerang");
        String good = "date,kind,name,agency\n2027-11-11,libur_instansi,Hari Jadi,kab-tangerang\n";

        Answer preview = upload(good);
        assertThat(preview.body()).contains("Hari Jadi", "Terapkan perubahan");
        Map<String, String> form = new HashMap<>(form("import", "", "", "Perda"));
        form.put("year", "2027");
        form.put("csv", good);
        assertThat(caller.postForm(ADD, "/kalender/terapkan", form).status()).isEqualTo(302);
        assertThat(caller.get("/kalender?year=2027").body()).contains("Hari Jadi");

        assertThat(upload(good + "2027-11-12,cuti_bersama,Cuti,kab-tangerang\n").body())
                .contains("Baris 3: Admin instansi hanya mengatur libur instansinya sendiri");
        assertThat(upload("x".repeat(40_000)).body()).contains("Berkas lebih besar dari 32 KB");
        assertThat(upload("x".repeat(3_000_000)).status()).isIn(403, 413);
    }

    /** Rule: docs/rules.md §2: read as Excel writes it, or refused with what stands there. */
    @Test
    void a_file_that_excel_wrote_is_read_or_refused_with_what_stands_there() {
        caller.loggedInAs("admin.tangerang");
        String excel = "\uFEFFdate;kind;name;agency\r\n11/11/2027;libur_instansi;Hari Jadi;kab-tangerang\r\n;;;\r\n";

        assertThat(upload(excel).body()).contains("Hari Jadi", "11 November 2027", "Terapkan perubahan");
        Map<String, String> form = new HashMap<>(form("import", "", "", "Perda"));
        form.put("year", "2027");
        form.put("csv", excel);
        assertThat(caller.postForm(ADD, "/kalender/terapkan", form).status()).isEqualTo(302);
        assertThat(caller.get("/kalender?year=2027").body()).contains("datetime=\"2027-11-11\"");

        assertThat(upload(excel.replace("11/11/2027", "11/25/2027")).body())
                .contains("Baris 2: Tanggal “11/25/2027” tidak dikenali");
        assertThat(upload("tanggal;kind;name;agency\r\n").body()).contains("Yang terbaca: “tanggal;kind;name;agency”");
    }

    /** Rule: docs/rules.md §2, a year without holidays. */
    @Test
    void in_autumn_the_calendar_asks_for_the_holidays_of_the_next_year() {
        String missing = "Hari libur nasional tahun 2028 belum ada";
        journey.standAt(LocalDateTime.of(2027, 8, 31, 9, 0));
        caller.loggedInAs("admin.nasional");
        assertThat(caller.get("/kalender").body()).doesNotContain("belum ada dalam kalender");

        journey.standAt(LocalDateTime.of(2027, 9, 1, 9, 0));
        assertThat(caller.get("/kalender").body()).contains(missing, "Impor hari libur 2028");
        assertThat(new Caller(port)
                        .loggedInAs("admin.tangerang")
                        .get("/kalender")
                        .body())
                .contains(missing)
                .doesNotContain("Impor hari libur 2028");

        worker.add(LocalDate.of(2028, 1, 3));
        assertThat(caller.get("/kalender").body()).doesNotContain(missing);
    }

    private Answer upload(String csv) {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(caller.get("/kalender/impor?agency=kab-tangerang&year=2027")
                        .body());
        token.find();
        String part = "--grenze\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String body = part.formatted("agency", "kab-tangerang") + part.formatted("year", "2027")
                + part.formatted("reason", "Perda") + part.formatted("_csrf", token.group(1))
                + part.formatted("file\"; filename=\"libur.csv", csv) + "--grenze--\r\n";
        return caller.send(
                "POST",
                "/kalender/impor",
                BodyPublishers.ofString(body),
                "Content-Type",
                "multipart/form-data; boundary=grenze",
                "Accept",
                "text/html");
    }

    private static Map<String, String> form(String action, String date, String name, String reason) {
        return Map.of(
                "agency", "kab-tangerang",
                "year", "2026",
                "action", action,
                "date", date,
                "kind", "libur_instansi",
                "name", name,
                "reason", reason);
    }
}
