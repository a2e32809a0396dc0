package id.tanggap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.access.StaffDirectory;
import id.tanggap.agency.Officer;
import id.tanggap.clock.MovableClock;
import id.tanggap.complaint.handling.ProtectionChanges;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.letter.LetterTemplates;
import id.tanggap.scoring.letter.TemplateText;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Journey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done at each door stands in the journal: by whom and about what, without text and identity. */
@ApplicationTest
class NotedActsTests {

    private static final String LIAISON = "penghubung." + Journey.UNIT;

    @LocalServerPort
    int port;

    @Autowired
    ProtectionChanges protection;

    @Autowired
    Journey journey;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @Autowired
    StaffDirectory staff;

    @Autowired
    LetterTemplates templates;

    @Autowired
    Repetitions repetitions;

    @BeforeEach
    void begin() {
        journey.begin();
        database.sql("delete from audit_repetition").update();
        database.sql("delete from audit_entry where deed <> 'MODEL_DEPLOYED'").update();
        database.sql("delete from audit_head").update();
    }

    @Test
    void a_failed_login_names_an_account_only_if_there_is_one() {
        login("kepala.tng-dlhk", "salah");
        login("rahasia-saya-di-kolom-nama", "salah");

        assertThat(noted(Deed.LOGIN_FAILED))
                .containsExactly(
                        "kab-tangerang kepala.tng-dlhk kepala.tng-dlhk ", "kemenpanrb " + Entry.UNKNOWN + "  ");
    }

    @Test
    void a_flood_of_failed_logins_is_two_entries_for_an_hour() {
        for (int i = 0; i < 9; i++) {
            login("tidak.ada." + i, "salah");
        }
        assertThat(noted(Deed.LOGIN_FAILED)).hasSize(1);
        repetitions.sum();
        assertThat(noted(Deed.LOGIN_FAILED)).hasSize(1);

        clock.moveTo(clock.instant().plus(Duration.ofHours(1)));
        repetitions.sum();
        repetitions.sum();

        assertThat(noted(Deed.LOGIN_FAILED))
                .containsExactly("kemenpanrb " + Entry.UNKNOWN + "  ", "kemenpanrb " + Entry.UNKNOWN + "  9×");
    }

    @Test
    void what_an_officer_is_refused_is_noted_with_the_case_or_the_door() {
        TrackingNumber number = journey.disposed();
        String task = journey.openTask(number, "followUp");
        Caller other = new Caller(port).loggedInAs("penghubung." + Journey.OTHER_UNIT);
        assertThat(other.get("/berkas/" + number).status()).isEqualTo(403);
        assertThat(other.get("/jurnal?hal=Siti+Rahma").status()).isEqualTo(403);
        String[] basic = Caller.basic("penghubung." + Journey.OTHER_UNIT);
        String claim = "{\"userId\": \"penghubung." + Journey.OTHER_UNIT + "\"}";
        assertThat(other.postJson("/engine-rest/task/" + task + "/claim", claim, basic)
                        .status())
                .isEqualTo(403);
        assertThat(other.get("/actuator/metrics", basic).status()).isEqualTo(403);

        assertThat(noted(Deed.REFUSED))
                .containsExactly(
                        "kab-tangerang penghubung.tng-dishub " + number + " ",
                        "kab-tangerang penghubung.tng-dishub GET /jurnal ",
                        "kab-tangerang penghubung.tng-dishub POST /engine-rest/task ",
                        "kab-tangerang penghubung.tng-dishub GET /actuator/metrics ");
    }

    @Test
    void a_form_that_shows_who_reported_is_an_identity_that_was_opened() {
        TrackingNumber number = journey.disposed();
        String task = journey.openTask(number, "followUp");

        assertThat(new Caller(port)
                        .get("/engine-rest/task/" + task + "/form-variables", Caller.basic(LIAISON))
                        .status())
                .isEqualTo(200);

        assertThat(noted(Deed.IDENTITY_OPENED)).contains("kab-tangerang " + LIAISON + " " + number + " HANDLER");
    }

    @Test
    void a_form_that_shows_what_an_anonymous_reporter_wrote_is_a_file_that_was_opened() {
        TrackingNumber number = journey.disposed();
        protection.change(number, true, null);
        String task = journey.openTask(number, "followUp");

        new Caller(port).get("/engine-rest/task/" + task + "/form-variables", Caller.basic(LIAISON));

        assertThat(noted(Deed.FILE_OPENED)).contains("kab-tangerang " + LIAISON + " " + number + " HANDLER");
        assertThat(noted(Deed.IDENTITY_OPENED)).noneMatch(entry -> entry.contains(LIAISON + " " + number));
    }

    @Test
    void a_letters_text_that_was_changed_is_noted() {
        Officer admin = staff.find("admin.tangerang").orElseThrow();
        ConsequenceKind kind = ConsequenceKind.CERTIFICATE;
        int seen = templates.current("kab-tangerang", kind).number();

        templates.change(admin, "kab-tangerang", kind, seen, TemplateText.typed(kind, "Piagam " + seen, "Isi"));

        assertThat(noted(Deed.TEMPLATE_CHANGED))
                .containsExactly("kab-tangerang admin.tangerang CERTIFICATE " + (seen + 1));
        database.sql("delete from letter_template").update();
    }

    @Test
    void every_model_that_goes_live_is_noted() {
        assertThat(noted(Deed.MODEL_DEPLOYED)).anySatisfy(entry -> assertThat(entry)
                .startsWith("kemenpanrb " + Entry.SYSTEM)
                .contains("complaint.bpmn"));
    }

    private void login(String username, String password) {
        new Caller(port).postForm("/masuk", "/masuk", Map.of("username", username, "password", password));
    }

    private List<String> noted(Deed deed) {
        return database.sql("select chain, actor, subject, detail from audit_entry where deed = ? order by id")
                .param(deed.name())
                .query((row, number) ->
                        "%s %s %s %s".formatted(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
