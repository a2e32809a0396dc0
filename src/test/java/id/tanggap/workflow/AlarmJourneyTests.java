package id.tanggap.workflow;

import static id.tanggap.support.Journey.ADMIN;
import static id.tanggap.support.Journey.LIAISON;
import static id.tanggap.support.Journey.NATIONAL_ADMIN;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.SECRETARY;
import static id.tanggap.support.Journey.UNIT;
import static id.tanggap.support.Journey.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.complaint.EntryKind;
import id.tanggap.escalation.Presence;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.EveryColumn;
import id.tanggap.support.Journey;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code bpmn/alarm.bpmn}: what becomes of an alarm. On Friday 6 November nobody of the unit has worked since Monday. */
@ApplicationTest
class AlarmJourneyTests {

    private static final String MARK = "kenari4d2e";

    @Autowired
    Journey journey;

    @Autowired
    Presence presence;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    IdentityService identity;

    @Autowired
    EveryColumn columns;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient database;

    private TrackingNumber number;
    private String alarm;

    @BeforeEach
    void begin() {
        journey.begin();
        database.sql("delete from presence_alarm").update();
        database.sql("delete from officer_activity").update();
        number = journey.disposed();
        journey.standAt(LocalDateTime.of(2026, 11, 6, 5, 0));
        presence.look();
        alarm = "ALARM-"
                + database.sql("select id from presence_alarm")
                        .query(Long.class)
                        .single();
    }

    /** Rule: docs/rules.md §6. */
    @Test
    void the_admin_says_what_is_done_and_is_not_alarmed_again_while_the_cause_lasts() {
        assertThat(journey.openTasks(alarm)).containsExactly("answerAlarm: admin.kab-tangerang");

        journey.as(ADMIN, alarm, "answerAlarm", Map.of("note", "Pengganti mulai bekerja Senin."));

        assertThat(journey.isUnderWay(alarm)).isFalse();
        assertThat(state())
                .containsEntry("answer", "Pengganti mulai bekerja Senin.")
                .containsEntry("ended_at", null);
        presence.look();
        assertThat(journey.isUnderWay(alarm)).isFalse();
        assertThat(database.sql("select count(*) from presence_alarm")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_alarm_ends_by_itself_when_its_cause_is_gone() {
        journey.answer(UNIT, number);

        presence.look();

        assertThat(journey.isUnderWay(alarm)).isFalse();
        assertThat(state().get("ended_at")).isNotNull();
    }

    /** No need to wait for the next morning; the officer opens the form in Tasklist, with no other permissions. */
    @Test
    void an_alarm_about_absent_officers_ends_as_soon_as_one_of_them_works_again() {
        String back = "kembali-" + System.nanoTime(); // a node notes a day of an officer once only
        identity.setAuthentication(back, List.of(LIAISON));
        try {
            forms.getTaskFormVariables(journey.openTask(number, "followUp"));
        } finally {
            identity.clearAuthentication();
        }

        assertThat(journey.isUnderWay(alarm)).isFalse();
        assertThat(state().get("ended_at")).isNotNull();
    }

    @Test
    void an_answered_alarm_ends_too_and_may_be_raised_again_later() {
        journey.as(ADMIN, alarm, "answerAlarm", Map.of("note", "Sudah dihubungi."));
        tasks.setAssignee(journey.openTask(number, "followUp"), "seseorang");
        database.sql("insert into officer_activity (username, team, active_on) values ('kembali', ?, '2026-11-05')")
                .param(LIAISON)
                .update();
        presence.look();
        assertThat(state().get("ended_at")).isNotNull();

        journey.standAt(LocalDateTime.of(2026, 11, 11, 5, 0));
        presence.look();

        assertThat(database.sql("select count(*) from presence_alarm where ended_at is null and team = ?")
                        .param(LIAISON)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_form_shows_who_is_missing_since_when_and_what_waits_with_links() throws IOException {
        ObjectValue shown = ((VariableMap) journey.form(ADMIN, alarm, "answerAlarm")).getValueTyped("alarm");

        assertThat(json.readValue(shown.getValueSerialized(), new TypeReference<Map<String, Object>>() {}))
                .containsEntry("cause", "Petugas tidak bekerja")
                .containsEntry("teamName", "Pejabat penghubung")
                .containsEntry("agencyName", "Dinas Bina Marga dan Sumber Daya Air")
                .containsEntry("absentFrom", "Senin 2 November 2026")
                .containsEntry("taskCount", 1)
                .containsEntry("nextDue", "Senin 9 November 2026")
                .containsEntry(
                        "tasks",
                        List.of(Map.of(
                                "trackingNumber", number.value(),
                                "fileUrl", "/berkas/" + number,
                                "task", "Tindak lanjuti",
                                "since", "Senin 2 November 2026",
                                "due", "Senin 9 November 2026",
                                "state", "Belum diambil")));
    }

    @Test
    void an_answer_that_says_nothing_or_too_much_is_refused_and_the_task_stays() {
        assertThatThrownBy(() -> journey.as(ADMIN, alarm, "answerAlarm", Map.of("note", " ")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Tuliskan apa yang Anda lakukan");
        assertThatThrownBy(() -> journey.as(ADMIN, alarm, "answerAlarm", Map.of("note", "x".repeat(5001))))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Terlalu panjang");

        assertThat(journey.openTasks(alarm)).hasSize(1);
        assertThat(state().get("answered_at")).isNull();
    }

    @Test
    void officers_of_the_missing_team_do_not_see_the_alarm() {
        assertThatThrownBy(() -> journey.as(LIAISON, alarm, "answerAlarm", Map.of("note", "Kami ada.")))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Rule: docs/rules.md §6. */
    @Test
    void the_admin_gives_one_report_to_another_unit_and_is_asked_again_about_the_rest() {
        TrackingNumber second = journey.disposed();

        journey.as(
                ADMIN,
                alarm,
                "answerAlarm",
                fields("reassign", "report", number, "unit", OTHER_UNIT, "note", "Lebih dekat ke lokasi."));
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison." + OTHER_UNIT);
        assertThat(journey.openTasks(second)).containsExactly("followUp: " + LIAISON);
        assertThat(journey.openTasks(alarm)).containsExactly("answerAlarm: " + ADMIN);

        journey.as(ADMIN, alarm, "answerAlarm", fields("takeOver", "note", "Saya disposisikan sendiri."));
        assertThat(journey.openTasks(second)).containsExactly("disposeComplaint: " + ADMIN);
        assertThat(journey.entries(second)).endsWith(EntryKind.TAKEN_OVER);
        assertThat(journey.isUnderWay(alarm)).isFalse();
        assertThat(state()).containsEntry("answer", "Saya disposisikan sendiri.");
    }

    @Test
    void what_waits_no_longer_is_not_moved_and_the_task_stays() {
        journey.answer(UNIT, number);

        assertThatThrownBy(() -> journey.as(ADMIN, alarm, "answerAlarm", fields("takeOver", "note", "Saya ambil.")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("tidak menunggu lagi");
        assertThat(journey.openTasks(alarm)).hasSize(1);
        assertThat(state().get("answered_at")).isNull();
    }

    @Test
    void a_unit_that_may_not_have_it_gets_nothing_and_no_other_is_moved_either() {
        TrackingNumber accusing = journey.file().trackingNumber();
        journey.verify(accusing, "forward", "reportedUnit", OTHER_UNIT);
        journey.dispose(accusing, UNIT);

        assertThatThrownBy(() -> journey.as(
                        ADMIN, alarm, "answerAlarm", fields("reassign", "unit", OTHER_UNIT, "note", "Semua ke sana.")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("unit yang diadukan");
        assertThat(journey.openTasks(number)).containsExactly("followUp: " + LIAISON);
    }

    @Test
    void the_national_admin_takes_over_what_an_absent_admin_should_do_and_the_secretary_does_not() {
        TrackingNumber unverified = journey.file().trackingNumber();
        TrackingNumber forwarded = journey.forwarded();
        journey.standAt(LocalDateTime.of(2026, 11, 12, 5, 0));
        presence.look();
        String aboutAdmin = "ALARM-"
                + database.sql("select id from presence_alarm where team = ? and ended_at is null")
                        .param(ADMIN)
                        .query(Long.class)
                        .single();

        assertThatThrownBy(() ->
                        journey.as(SECRETARY, aboutAdmin, "answerAlarm", fields("takeOver", "note", "Kami ambil.")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("admin nasional");
        tasks.setAssignee(journey.openTask(aboutAdmin, "answerAlarm"), null);
        journey.as(NATIONAL_ADMIN, aboutAdmin, "answerAlarm", fields("takeOver", "note", "Kami teruskan."));

        assertThat(journey.openTasks(unverified)).containsExactly("verifyComplaint: " + NATIONAL_ADMIN);
        assertThat(journey.openTasks(forwarded)).containsExactly("verifyComplaint: " + NATIONAL_ADMIN);
        assertThat(journey.isUnderWay(aboutAdmin)).isFalse();
    }

    @Test
    void what_waits_about_the_own_unit_is_not_named_to_whoever_belongs_to_it() throws IOException {
        TrackingNumber accusing = journey.file().trackingNumber();
        journey.verify(accusing, "forward", "reportedUnit", OTHER_UNIT);
        journey.dispose(accusing, UNIT);
        presence.look();
        var admin = new Officer(
                "admin.dan.kepala",
                "Admin",
                Set.of(new Membership(Role.ADMIN, "kab-tangerang"), new Membership(Role.HEAD, OTHER_UNIT)));

        ObjectValue shown = ((VariableMap) journey.form(admin, alarm, "answerAlarm")).getValueTyped("alarm");

        assertThat(shown.getValueSerialized())
                .contains(number.value())
                .contains("\"taskCount\":1")
                .doesNotContain(accusing.value());
        journey.as(admin, alarm, "answerAlarm", fields("takeOver", "note", "Saya disposisikan sendiri."));
        assertThat(journey.openTasks(accusing)).containsExactly("followUp: " + LIAISON);
    }

    /** Rule: docs/rules.md §5. */
    @Test
    void a_model_that_gives_the_task_to_others_makes_nobody_a_reader_of_the_alarm() {
        tasks.addCandidateGroup(journey.openTask(alarm, "answerAlarm"), "admin.kota-serang");

        assertThatThrownBy(() -> journey.form("admin.kota-serang", alarm, "answerAlarm"))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> journey.as(
                        "admin.kota-serang", alarm, "answerAlarm", fields("note", "note", "Sudah dihubungi.")))
                .isInstanceOf(AuthorizationException.class);
    }

    /** Rule: docs/rules.md §5: what an officer writes stays in our tables. */
    @Test
    void what_is_answered_reaches_no_table_of_the_engine() {
        Map<String, Object> fields = new HashMap<>(Map.of("note", MARK, "catatan", MARK));
        journey.as(ADMIN, alarm, "answerAlarm", fields);

        assertThat(columns.holding(List.of(MARK), table -> true)).containsExactly("presence_alarm.answer");
    }

    @RepeatedTest(3)
    void of_an_answer_and_the_end_of_the_cause_at_once_the_officer_is_never_lost() throws Exception {
        journey.answer(UNIT, number);
        String task = journey.openTask(alarm, "answerAlarm");
        var start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> look = threads.submit(() -> {
                start.await();
                presence.look();
                return null;
            });
            Future<Boolean> answer = threads.submit(() -> {
                start.await();
                try {
                    identity.setAuthentication("test." + ADMIN, List.of(ADMIN));
                    forms.submitTaskForm(task, Map.of("note", "Sudah dihubungi."));
                    return true;
                } catch (FormFieldValidationException gone) {
                    return false;
                } finally {
                    identity.clearAuthentication();
                }
            });
            look.get();
            assertThat(answer.get()).isEqualTo(state().get("answered_at") != null);
        } finally {
            threads.shutdownNow();
        }
        assertThat(state().get("ended_at")).isNotNull();
        assertThat(journey.isUnderWay(alarm)).isFalse();
    }

    private Map<String, Object> state() {
        return database.sql("select answer, answered_at, ended_at from presence_alarm where id = ?")
                .param(Long.valueOf(alarm.substring(6)))
                .query()
                .singleRow();
    }
}
