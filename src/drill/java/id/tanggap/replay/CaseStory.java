package id.tanggap.replay;

import id.tanggap.replay.CasePlan.Return;
import id.tanggap.replay.CasePlan.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * One case as it happens: each act, once done, puts the next on the agenda. Acts of one case never run at the same
 * time. Verification here, the unit's work in {@link UnitWork}, the reporter in {@link ReporterWords}, those above in
 * {@link Escalations} and {@link Inspection}.
 */
final class CaseStory {

    static final String ADMIN = "admin.tangerang";
    private static final String NATIONAL_ADMIN = "admin.nasional";

    private CasePlan plan;
    private final Stage stage;
    private final UnitWork work;
    private final ReporterWords reporter;
    private final Escalations escalations;
    private final Inspection inspection;
    private ComplaintsDoor.Receipt receipt;

    CaseStory(CasePlan plan, Stage stage) {
        this.plan = plan;
        this.stage = stage;
        this.escalations = new Escalations(this);
        this.inspection = new Inspection(this);
        this.work = new UnitWork(this);
        this.reporter = new ReporterWords(this);
    }

    CasePlan plan() {
        return plan;
    }

    Stage stage() {
        return stage;
    }

    UnitWork work() {
        return work;
    }

    ReporterWords reporter() {
        return reporter;
    }

    Escalations escalations() {
        return escalations;
    }

    Inspection inspection() {
        return inspection;
    }

    /** Null until the report was filed. */
    ComplaintsDoor.Receipt receipt() {
        return receipt;
    }

    String number() {
        return receipt.trackingNumber();
    }

    void begin(Instant moment) {
        stage.agenda().add(moment, this, "file", this::file);
    }

    private void file(Instant now) {
        receipt = stage.complaints().file(plan.report());
        plan.withdrawAfter().ifPresent(minutes -> later(now, minutes, "withdraw", reporter::withdraw));
        if (plan.fate() == Fate.IGNORED) {
            escalations.await("VERIFICATION", now, Instant.MAX);
            return;
        }
        Instant verified = afterWork(now, plan.verifying().after());
        switch (plan.verifying().route()) {
            case DIRECT -> take(verified);
            case UP_AND_DOWN -> office(afterWork(now, 30), "transfer up", this::transferUp);
            case NATIONAL_FIRST -> office(verified, "transfer down", this::transferDown);
        }
        escalations.await("VERIFICATION", now, verified);
    }

    private void transferUp(Instant now) {
        officer(ADMIN, "verifyComplaint", Map.of("decision", "transfer", "note", "Bukan kewenangan daerah."));
        office(afterWork(now, plan.verifying().after()), "transfer down", this::transferDown);
    }

    private void transferDown(Instant now) {
        officer(
                NATIONAL_ADMIN,
                "verifyComplaint",
                Map.of("decision", "transfer", "instansi", Codes.INSTANSI, "note", "Kewenangan Kabupaten Tangerang."));
        take(afterWork(
                now,
                plan.verifying().route() == Route.UP_AND_DOWN
                        ? 60
                        : plan.verifying().after() / 2));
    }

    private void take(Instant moment) {
        if (plan.verifying().asks()) {
            office(moment, "ask", this::ask);
        } else {
            office(moment, "verify", this::verify);
        }
    }

    private void ask(Instant now) {
        officer(
                ADMIN,
                "verifyComplaint",
                Map.of("decision", "requestCompletion", "note", "Mohon lengkapi lokasi dan waktu kejadian."));
        if (plan.fate() != Fate.EXPIRED) {
            later(now, plan.verifying().answeredAfter(), "answer question", reporter::complete);
        }
    }

    /** The reporter has answered the question. */
    void completed(Instant now) {
        office(afterWork(now, 90), "verify", this::verify);
    }

    private void verify(Instant now) {
        CasePlan.Verifying verifying = plan.verifying();
        if (plan.fate() == Fate.ARCHIVED || plan.fate() == Fate.BLOCKED) {
            archive(verifying);
            return;
        }
        officer(
                ADMIN,
                "verifyComplaint",
                Map.of(
                        "decision",
                        "forward",
                        "instansi",
                        Codes.INSTANSI,
                        "class",
                        verifying.complaintClass(),
                        "category",
                        verifying.category(),
                        "anonymous",
                        plan.report().get("anonymous"),
                        "confidential",
                        plan.report().get("confidential"),
                        "priority",
                        "NORMAL",
                        "note",
                        "Lengkap dan jelas."));
        stage.lastForwarded().put(verifying.category(), number());
        office(afterWork(now, plan.handling().disposedAfter()), "dispose", this::dispose);
    }

    private void archive(CasePlan.Verifying verifying) {
        var target = verifying.merges() && plan.fate() == Fate.ARCHIVED
                ? stage.mergeTarget(verifying.category())
                : java.util.Optional.<String>empty();
        officer(
                ADMIN,
                "verifyComplaint",
                target.<Map<String, Object>>map(first -> Map.of(
                                "decision", "merge", "duplicateOf", first, "note", "Sama dengan laporan terdahulu."))
                        .orElseGet(() -> Map.of(
                                "decision", "archive",
                                "archiveReason", verifying.archiveReason(),
                                "note", "Mohon maaf, laporan tidak dapat ditindaklanjuti.")));
    }

    private void dispose(Instant now) {
        String task = open(ADMIN, "disposeComplaint");
        String suggested =
                stage.engine().form(ADMIN, task).path("unit").path("value").asText(null);
        String unit = plan.handling().unit().orElse(suggested == null ? "tng-setda" : suggested);
        if (suggested != null && plan.handling().asSuggested()) {
            unit = suggested;
        }
        stage.engine().submit(ADMIN, task, Map.of("unit", unit, "note", "Mohon ditindaklanjuti."));
        if (plan.handling().returns() == Return.NONE && !work.wouldBounce(unit)) {
            work.begin(unit, now, now);
        } else {
            work.giveBack(unit, now);
        }
    }

    void decideReturn(Instant now) {
        boolean upheld = plan.handling().returns() == Return.UPHELD;
        officer(
                ADMIN,
                "decideReturn",
                upheld
                        ? Map.of("decision", "uphold", "unit", work.betterUnit(), "reason", "Sesuai tugas pokoknya.")
                        : Map.of("decision", "refuse", "reason", "Termasuk tugas unit Saudara."));
        if (upheld) {
            String better = work.betterUnit();
            plan = stage.conduct()
                    .map(conduct -> conduct.inHandsOf(better, plan))
                    .orElse(plan);
            work.begin(better, now, now);
        } else {
            work.begin(work.unit(), work.bounced() ? work.since() : now, now);
        }
    }

    // ---- what all acts need

    /** Has an officer do a task of this case as in Tasklist: find it, open its form, claim it, submit. */
    void officer(String officer, String task, Map<String, Object> fields) {
        String id = open(officer, task);
        stage.engine().form(officer, id);
        stage.engine().submit(officer, id, fields);
    }

    private String open(String officer, String task) {
        String id = stage.engine().task(officer, number(), task).orElseThrow(Overtaken::new);
        stage.engine().claim(officer, id);
        return id;
    }

    Instant afterWork(Instant now, int officeMinutes) {
        return stage.office().after(now, officeMinutes);
    }

    void office(Instant moment, String name, Agenda.Act act) {
        stage.agenda().add(moment, this, name, act);
    }

    void later(Instant now, int minutes, String name, Agenda.Act act) {
        stage.agenda().add(now.plus(Duration.ofMinutes(minutes)), this, name, act);
    }
}
