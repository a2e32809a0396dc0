package id.tanggap.support;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.agency.Agencies;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.MovableClock;
import id.tanggap.clock.Reading;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.Content;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Protection;
import id.tanggap.complaint.Report;
import id.tanggap.complaint.filing.Filed;
import id.tanggap.complaint.filing.Filing;
import id.tanggap.identity.Identity;
import id.tanggap.key.TrackingNumber;
import id.tanggap.workflow.contract.TaskContract;
import id.tanggap.workflow.contract.TaskContracts;
import id.tanggap.workflow.demo.EngineTime;
import id.tanggap.workflow.demo.TaskClient;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps of which process tests are told: file, act as an officer, let working days pass. */
@TestComponent
public class Journey {

    /** Monday; no public holiday within three weeks. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 11, 2, 9, 0);

    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    public static final String INSTANSI = "kab-tangerang";
    public static final String UNIT = "tng-dbmsda";
    public static final String OTHER_UNIT = "tng-dishub";

    public static final String ADMIN = "admin." + INSTANSI;
    public static final String NATIONAL = "kemenpanrb";
    public static final String NATIONAL_ADMIN = "admin." + NATIONAL;
    public static final String LIAISON = "liaison." + UNIT;
    public static final String HEAD = "head." + UNIT;
    public static final String SECRETARY = "secretary." + INSTANSI;
    public static final String INSPECTOR = "inspector." + INSTANSI;
    public static final String LEADER = "leader." + INSTANSI;
    public static final String OMBUDSMAN = "ombudsman.ombudsman-ri";

    /** What comes by itself every morning or month comes only in journeys that want it; the others need not wait for it. */
    private static final Date NEVER = Date.from(Instant.parse("2999-01-01T00:00:00Z"));

    private static final String ANSWER = "Jalan sudah ditambal kemarin sore, terima kasih.";

    private final Filing filing;
    private final TaskClient client;
    private final EngineTime engine;
    private final MovableClock clock;
    private final Calendars calendars;
    private final Agencies agencies;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormService forms;
    private final ManagementService management;
    private final IdentityService identity;
    private final CaseClocks clocks;
    private final Mishap mishap;
    private final JdbcClient database;
    private final ObjectMapper json;

    Journey(
            Filing filing,
            TaskClient client,
            EngineTime engine,
            MovableClock clock,
            Calendars calendars,
            Agencies agencies,
            RuntimeService runtime,
            TaskService tasks,
            FormService forms,
            ManagementService management,
            IdentityService identity,
            CaseClocks clocks,
            Mishap mishap,
            JdbcClient database,
            ObjectMapper json) {
        this.filing = filing;
        this.client = client;
        this.engine = engine;
        this.clock = clock;
        this.calendars = calendars;
        this.agencies = agencies;
        this.runtime = runtime;
        this.tasks = tasks;
        this.forms = forms;
        this.management = management;
        this.identity = identity;
        this.clocks = clocks;
        this.mishap = mishap;
        this.database = database;
        this.json = json;
    }

    /** An empty desk on the morning of {@link #START}, before any door was knocked at; call it before each test. */
    public void begin() {
        mishap.never();
        database.sql("delete from leaky_bucket").update();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "next test"));
        nothingComesByItself();
        clock.freezeAt(START.atZone(WIB).toInstant());
    }

    /** What comes every morning or month stays away until {@link #begin} or whoever wants it calls it back. */
    public void nothingComesByItself() {
        Stream.of("presence", "month")
                .flatMap(key -> management.createJobQuery().processDefinitionKey(key).list().stream())
                .map(Job::getId)
                .forEach(job -> management.setJobDuedate(job, NEVER));
    }

    /** From now on it is looked every morning who is there, as it is outside of tests. */
    public void lookEveryMorning() {
        engine.startAt(now(), clock::freezeAt);
    }

    /** From now on every month that ends is evaluated, as it is outside of tests. */
    public void evaluateEveryMonth() {
        management
                .createJobQuery()
                .processDefinitionKey("month")
                .list()
                .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
    }

    public Filed file() {
        return file(report("Jalan berlubang di depan pasar", "Jalan berlubang dalam, sudah dua minggu dibiarkan."));
    }

    public Filed file(Report report) {
        return filing.file(report);
    }

    public static Report report(String title, String text) {
        return report(title, text, INSTANSI);
    }

    private static Report report(String title, String text, String instansi) {
        return new Report(
                new Content(title, text, "tng-balaraja", null, null, null, null, "Website"),
                ComplaintClass.PENGADUAN_TIDAK_BERKADAR,
                "jalan",
                instansi,
                new Protection(false, false),
                new Identity("Siti Rahma", "siti@example.org", "0812-3456-7890", "3603011234567890"));
    }

    /** A report to an agency; null when its reporter does not know to which. */
    public static Report reportTo(String instansi) {
        return report("Jalan berlubang di depan pasar", "Jalan berlubang dalam, sudah dua minggu.", instansi);
    }

    /**
     * Has an officer with this one membership (a group id) complete the task.
     *
     * @param key what the process is about: the number of a case, the key of a board
     */
    public void as(String group, Object key, String task, Map<String, Object> fields) {
        as(officer(group), key, task, fields);
    }

    public void as(Officer officer, Object key, String task, Map<String, Object> fields) {
        open(officer, key, task);
        client.complete(officer, String.valueOf(key), task, fields);
    }

    /** Opens the form as Tasklist would, before anything is typed; an officer who does not see the task opens none. */
    private void open(Officer officer, Object key, String task) {
        identity.setAuthentication(officer.username(), List.copyOf(officer.groups()));
        try {
            tasks
                    .createTaskQuery()
                    .processInstanceBusinessKey(String.valueOf(key))
                    .taskDefinitionKey(task)
                    .list()
                    .stream()
                    .findFirst()
                    .ifPresent(open -> shown(forms.getTaskFormVariables(open.getId(), null, false)));
        } catch (AuthorizationException notTheirsToSee) {
            // Who acts is the model's affair, who sees is not: a head acts on a rung after the case went elsewhere.
        } finally {
            identity.clearAuthentication();
        }
    }

    private void shown(VariableMap form) {
        TaskContracts.all().stream()
                .map(TaskContract::object)
                .filter(form::containsKey)
                .distinct()
                .forEach(object -> {
                    ObjectValue data = form.getValueTyped(object);
                    try {
                        ShownFacts.note(object, json.readValue(data.getValueSerialized(), Map.class));
                    } catch (JsonProcessingException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static Officer officer(String group) {
        return new Officer(
                "test." + group, "Test", Set.of(Membership.parse(group).orElseThrow()));
    }

    /** What the form of an open task shows to such an officer. */
    public Map<String, Object> form(String group, Object key, String task) {
        return form(officer(group), key, task);
    }

    public Map<String, Object> form(Officer officer, Object key, String task) {
        identity.setAuthentication(officer.username(), List.copyOf(officer.groups()));
        try {
            VariableMap form = forms.getTaskFormVariables(openTask(key, task), null, false);
            shown(form);
            return form;
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Id of the open task. */
    public String openTask(Object key, String task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(String.valueOf(key))
                .taskDefinitionKey(task)
                .singleResult()
                .getId();
    }

    /** Has the admin of {@link #INSTANSI} decide the verification. */
    public void verify(TrackingNumber trackingNumber, String decision, Object... more) {
        as(ADMIN, trackingNumber, "verifyComplaint", fields(decision, more));
    }

    public void dispose(TrackingNumber trackingNumber, String unit) {
        as(ADMIN, trackingNumber, "disposeComplaint", Map.of("unit", unit));
    }

    /** Has a liaison officer of the unit work on the case. */
    public void followUp(String unit, TrackingNumber trackingNumber, String decision, Object... more) {
        as("liaison." + unit, trackingNumber, "followUp", fields(decision, more));
    }

    public void progress(TrackingNumber trackingNumber) {
        followUp(UNIT, trackingNumber, "progress", "answer", "Tim sudah meninjau lokasi pagi ini.");
    }

    public void answer(String unit, TrackingNumber trackingNumber) {
        followUp(unit, trackingNumber, "complete", "answer", ANSWER);
    }

    /** Has a unit say "not mine". */
    public void giveBack(String unit, TrackingNumber trackingNumber, String betterUnit) {
        followUp(unit, trackingNumber, "return", "returnTo", betterUnit, "reason", "Bukan wewenang kami.");
    }

    public void decideReturn(TrackingNumber trackingNumber, String decision, Object... more) {
        as(ADMIN, trackingNumber, "decideReturn", fields(decision, more));
    }

    public void review(TrackingNumber trackingNumber, String decision) {
        as(SECRETARY, trackingNumber, "reviewDispute", fields(decision, "reason", "Sudah saya periksa di lapangan."));
    }

    public void respond(String group, TrackingNumber trackingNumber, String decision, Object... more) {
        as(group, trackingNumber, "respondEscalation", fields(decision, more));
    }

    /** The fields of a form: a decision, then keys and values in turn. */
    public static Map<String, Object> fields(String decision, Object... more) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("decision", decision);
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1] instanceof TrackingNumber number ? number.value() : more[i + 1]);
        }
        return fields;
    }

    /** A report that was filed and verified. */
    public TrackingNumber forwarded() {
        TrackingNumber number = file().trackingNumber();
        verify(number, "forward");
        return number;
    }

    /** A report that was filed, verified and disposed to {@link #UNIT}. */
    public TrackingNumber disposed() {
        TrackingNumber number = forwarded();
        dispose(number, UNIT);
        return number;
    }

    /** A report that {@link #UNIT} has answered. */
    public TrackingNumber answered() {
        TrackingNumber number = disposed();
        answer(UNIT, number);
        return number;
    }

    /** The open tasks of a case, each with the groups that may work on it: say "followUp: liaison.tng-dbmsda". */
    public List<String> openTasks(Object key) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(String.valueOf(key))
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(task -> task.getTaskDefinitionKey() + ": "
                        + tasks.getIdentityLinksForTask(task.getId()).stream()
                                .map(IdentityLink::getGroupId)
                                .filter(Objects::nonNull)
                                .sorted()
                                .collect(joining(",")))
                .toList();
    }

    /** When the one open task of a case is due, in {@link #WIB}. */
    public LocalDateTime taskDue(Object key) {
        return LocalDateTime.ofInstant(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(String.valueOf(key))
                        .singleResult()
                        .getDueDate()
                        .toInstant(),
                WIB);
    }

    /** Whether the engine still carries anything of the case. */
    public boolean isUnderWay(Object key) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(String.valueOf(key))
                        .count()
                > 0;
    }

    /** When the open timers of the case ring, in {@link #WIB}. */
    public List<LocalDateTime> timers(Object key) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(String.valueOf(key)).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .map(job -> LocalDateTime.ofInstant(job.getDuedate().toInstant(), WIB))
                .sorted()
                .toList();
    }

    /** A rung that was reached. Number 0 is the reminder. */
    public record Reached(ClockKind clock, int rung, String told, LocalDateTime at) {}

    /** The rungs that were reached, in order, with the time in {@link #WIB}. */
    public List<Reached> rungs(TrackingNumber trackingNumber) {
        return database.sql("select clock_kind, rung, told, raised_at from escalation_rung"
                        + " where tracking_number = ? order by id")
                .param(trackingNumber.value())
                .query((row, number) -> new Reached(
                        ClockKind.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class)
                                .atOffset(ZoneOffset.UTC)
                                .atZoneSameInstant(WIB)
                                .toLocalDateTime()))
                .list();
    }

    /** What was done about the rungs, in order: say "note by test.head.tng-dbmsda". */
    public List<String> answers(TrackingNumber trackingNumber) {
        return database.sql("select answer, answered_by from escalation_rung"
                        + " where tracking_number = ? and answer is not null order by id")
                .param(trackingNumber.value())
                .query((row, number) -> row.getString(1) + " by " + row.getString(2))
                .list();
    }

    /** What happened to the case, in order. */
    public List<EntryKind> entries(TrackingNumber trackingNumber) {
        return database
                .sql("select kind from conversation_entry where tracking_number = ? order by id")
                .param(trackingNumber.value())
                .query(String.class)
                .list()
                .stream()
                .map(EntryKind::valueOf)
                .toList();
    }

    public List<ClockKind> runningClocks(TrackingNumber trackingNumber) {
        return clocks.of(trackingNumber).stream()
                .filter(Reading::running)
                .map(Reading::kind)
                .toList();
    }

    public Reading clock(TrackingNumber trackingNumber, ClockKind kind) {
        return clocks.find(trackingNumber, kind).orElseThrow();
    }

    /** Lets the time pass to the same hour so many working days later; every timer on the way fires. */
    public void passWorkingDays(int days) {
        ZonedDateTime now = clock.instant().atZone(WIB);
        String national = agencies.national().code();
        passTo(now.with(calendars.of(national).plus(now.toLocalDate(), days)).toInstant());
    }

    /** Lets the time pass to a moment in {@link #WIB}. */
    public void passTo(LocalDateTime moment) {
        passTo(moment.atZone(WIB).toInstant());
    }

    public void passTo(Instant moment) {
        engine.passTo(moment, clock::freezeAt);
    }

    /** Puts the clock to a moment in {@link #WIB}; no timer fires. */
    public void standAt(LocalDateTime moment) {
        clock.freezeAt(moment.atZone(WIB).toInstant());
    }

    public Instant now() {
        return clock.instant();
    }
}
