package id.tanggap.demo;

import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.Content;
import id.tanggap.complaint.Protection;
import id.tanggap.complaint.Report;
import id.tanggap.complaint.filing.Filed;
import id.tanggap.complaint.filing.Filing;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.identity.Identity;
import id.tanggap.key.TrackingNumber;
import id.tanggap.workflow.demo.TaskClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sample reports in every state, reached through the same doors that citizens and officers use: the demo begins five
 * weeks ago, for the one report that went to the Ombudsman before that, and the time machine brings it to now.
 */
@Component
@Profile("demo")
@Order(20)
class SampleReports implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SampleReports.class);
    private static final String ADMIN = "admin.tangerang";
    private static final Duration HISTORY = Duration.ofDays(35);
    /** More than sixty working days, whatever holidays are among them. */
    private static final Duration LONG_AGO = Duration.ofDays(110);

    private final Filing filing;
    private final ReporterActs reporter;
    private final OmbudsmanHandover handovers;
    private final TaskClient client;
    private final DemoStaff staff;
    private final TimeMachine time;
    private final SamplesWanted wanted;
    private final SampleTexts texts;

    SampleReports(
            Filing filing,
            ReporterActs reporter,
            OmbudsmanHandover handovers,
            TaskClient client,
            DemoStaff staff,
            TimeMachine time,
            SamplesWanted wanted,
            SampleTexts texts) {
        this.filing = filing;
        this.reporter = reporter;
        this.handovers = handovers;
        this.client = client;
        this.staff = staff;
        this.time = time;
        this.wanted = wanted;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted.isYes()) {
            return;
        }
        Instant now = time.now();
        time.startAt(now.minus(LONG_AGO));
        TrackingNumber forgotten = forgotten();
        time.passTo(now.minus(HISTORY));
        closedInSilence();
        closedByReporter();
        archivedAsExpired();
        TrackingNumber disputed = answered("tng-dlhk", "sampah", texts.get("market.waste"), "tng-pasar-kemis");
        reporter.dispute(disputed, texts.get("market.waste.disputed"));

        time.passTo(now.minus(Duration.ofDays(16)));
        followedUpLate();

        time.passTo(now.minus(Duration.ofDays(6)));
        verified("tng-dishub", "pju", texts.get("street.light"), "tng-cisauk");
        TrackingNumber working = verified("tng-dbmsda", "drainase", texts.get("drain"), "tng-kelapa-dua");
        followUp("tng-dbmsda", working, "progress", texts.get("drain.progress"));
        answered("tng-disdukcapil", "adminduk", texts.get("identity.card"), "tng-curug");
        returned();

        time.passTo(now.minus(Duration.ofDays(1)));
        handovers.answer(forgotten, true, true);
        archivedByOfficer();
        withdrawn();
        awaitingCompletion();
        file(texts.get("small.bridge"), "jalan", "tng-kronjo", false, false);
        file(texts.get("bribe"), "pungli", "tng-tigaraksa", true, true);
        time.passTo(now);
        log.info("Sample reports are there, log in as {} with password demo", ADMIN);
    }

    private void closedInSilence() {
        answered("tng-dinkes", "kesehatan", texts.get("queue"), "tng-balaraja");
    }

    private void closedByReporter() {
        TrackingNumber number = answered("tng-dbmsda", "jalan", texts.get("potholes"), "tng-balaraja");
        reporter.confirm(number, 5, texts.get("potholes.confirmed"));
    }

    private void archivedAsExpired() {
        TrackingNumber number = file(texts.get("office"), "lainnya", null, true, false);
        verify(number, Map.of("decision", "requestCompletion", "note", texts.get("office.question")));
    }

    private void awaitingCompletion() {
        TrackingNumber number = file(texts.get("aid"), "bansos", "tng-mauk", true, false);
        verify(number, Map.of("decision", "requestCompletion", "note", texts.get("aid.question")));
    }

    private void archivedByOfficer() {
        TrackingNumber number = file(texts.get("noise"), "lainnya", null, false, false);
        verify(
                number,
                Map.of("decision", "archive", "archiveReason", "NOT_GOVERNMENT", "note", texts.get("noise.archived")));
    }

    private void withdrawn() {
        TrackingNumber number = file(texts.get("playground"), "lingkungan", "tng-panongan", false, false);
        reporter.withdraw(number, texts.get("playground.withdrawn"));
    }

    private void returned() {
        TrackingNumber number = verified("tng-dishub", "jalan", texts.get("pavement"), "tng-legok");
        client.complete(
                staff.named("penghubung.tng-dishub"),
                number.value(),
                "followUp",
                Map.of("decision", "return", "returnTo", "tng-dbmsda", "reason", texts.get("pavement.returned")));
    }

    /** Never completed, sixty working days and more: its reporter is asked, and lets the Ombudsman have it. */
    private TrackingNumber forgotten() {
        TrackingNumber number = verified("tng-dbmsda", "jalan", texts.get("long.bridge"), "tng-kronjo");
        followUp("tng-dbmsda", number, "progress", texts.get("long.bridge.progress"));
        return number;
    }

    /** Filed sixteen days ago and never followed up: its deadlines pass and the ladder climbs. */
    private void followedUpLate() {
        verified("tng-perkim", "perumahan", texts.get("housing"), "tng-sepatan");
    }

    private TrackingNumber answered(String unit, String category, String title, String district) {
        TrackingNumber number = verified(unit, category, title, district);
        followUp(unit, number, "complete", texts.get("answer"));
        return number;
    }

    private TrackingNumber verified(String unit, String category, String title, String district) {
        TrackingNumber number = file(title, category, district, title.length() % 2 == 0, false);
        verify(number, Map.of("decision", "forward", "note", texts.get("verified")));
        client.complete(staff.named(ADMIN), number.value(), "disposeComplaint", Map.of("unit", unit));
        return number;
    }

    private void verify(TrackingNumber number, Map<String, Object> fields) {
        client.complete(staff.named(ADMIN), number.value(), "verifyComplaint", fields);
    }

    private void followUp(String unit, TrackingNumber number, String decision, String answer) {
        client.complete(
                staff.named("penghubung." + unit),
                number.value(),
                "followUp",
                Map.of("decision", decision, "answer", answer));
    }

    private TrackingNumber file(
            String title, String category, String district, boolean anonymous, boolean confidential) {
        Filed filed = filing.file(new Report(
                new Content(title, texts.get("report", title), district, null, null, null, null, "Website"),
                ComplaintClass.PENGADUAN_TIDAK_BERKADAR,
                category,
                "kab-tangerang",
                new Protection(anonymous, confidential),
                new Identity("Warga Contoh", "warga@example.org", null, null)));
        return filed.trackingNumber();
    }
}
