package id.tanggap.demo;

import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.Report;
import id.tanggap.complaint.filing.Filed;
import id.tanggap.complaint.filing.Filing;
import id.tanggap.complaint.handling.ReporterDesk;
import id.tanggap.complaint.handover.HandoverDesk;
import id.tanggap.identity.Identity;
import id.tanggap.workflow.demo.OfficerDesk;
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
    private final ReporterDesk reporter;
    private final HandoverDesk handovers;
    private final OfficerDesk desk;
    private final DemoStaff staff;
    private final TimeMachine time;
    private final SamplesWanted wanted;

    SampleReports(
            Filing filing,
            ReporterDesk reporter,
            HandoverDesk handovers,
            OfficerDesk desk,
            DemoStaff staff,
            TimeMachine time,
            SamplesWanted wanted) {
        this.filing = filing;
        this.reporter = reporter;
        this.handovers = handovers;
        this.desk = desk;
        this.staff = staff;
        this.time = time;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted.isYes()) {
            return;
        }
        Instant now = time.now();
        time.startAt(now.minus(LONG_AGO));
        String forgotten = forgotten();
        time.passTo(now.minus(HISTORY));
        closedInSilence();
        closedByReporter();
        archivedAsExpired();
        String disputed = answered("tng-dlhk", "sampah", "Sampah menumpuk di Pasar Kemis", "tng-pasar-kemis");
        reporter.dispute(disputed, "Sampah masih menumpuk sampai hari ini, belum ada yang mengangkut.");

        time.passTo(now.minus(Duration.ofDays(16)));
        followedUpLate();

        time.passTo(now.minus(Duration.ofDays(6)));
        verified("tng-dishub", "pju", "Lampu jalan mati di Cisauk", "tng-cisauk");
        String working = verified("tng-dbmsda", "drainase", "Gorong-gorong tersumbat di Kelapa Dua", "tng-kelapa-dua");
        followUp("tng-dbmsda", working, "progress", "Tim sudah meninjau lokasi dan menjadwalkan pengerukan.");
        answered("tng-disdukcapil", "adminduk", "KTP rusak tidak kunjung diganti", "tng-curug");
        returned();

        time.passTo(now.minus(Duration.ofDays(1)));
        handovers.answer(forgotten, true, true);
        archivedByOfficer();
        withdrawn();
        awaitingCompletion();
        file("Jembatan kecil di Kronjo retak", "jalan", "tng-kronjo", false, false);
        file("Dugaan pungutan di loket pelayanan", "pungli", "tng-tigaraksa", true, true);
        time.passTo(now);
        log.info("Sample reports are there, log in as {} with password demo", ADMIN);
    }

    private void closedInSilence() {
        answered("tng-dinkes", "kesehatan", "Antrean puskesmas terlalu lama", "tng-balaraja");
    }

    private void closedByReporter() {
        String number = answered("tng-dbmsda", "jalan", "Jalan berlubang di depan Pasar Balaraja", "tng-balaraja");
        reporter.confirm(number, 5, "Jalan sudah mulus. Terima kasih.");
    }

    private void archivedAsExpired() {
        String number = file("Ada masalah di kantor", "lainnya", null, true, false);
        verify(number, Map.of("decision", "requestCompletion", "note", "Kantor mana dan masalah apa, kapan terjadi?"));
    }

    private void awaitingCompletion() {
        String number = file("Bantuan sosial belum diterima", "bansos", "tng-mauk", true, false);
        verify(number, Map.of("decision", "requestCompletion", "note", "Bantuan apa, dan untuk bulan yang mana?"));
    }

    private void archivedByOfficer() {
        String number = file("Tetangga saya berisik setiap malam", "lainnya", null, false, false);
        verify(
                number,
                Map.of(
                        "decision",
                        "archive",
                        "archiveReason",
                        "NOT_GOVERNMENT",
                        "note",
                        "Silakan hubungi ketua RT setempat."));
    }

    private void withdrawn() {
        String number = file("Usul taman bermain di Panongan", "lingkungan", "tng-panongan", false, false);
        reporter.withdraw(number, "Sudah saya sampaikan langsung kepada kelurahan.");
    }

    private void returned() {
        String number = verified("tng-dishub", "jalan", "Trotoar rusak di Legok", "tng-legok");
        desk.complete(
                staff.named("penghubung.tng-dishub"),
                number,
                "followUp",
                Map.of(
                        "decision",
                        "return",
                        "returnTo",
                        "tng-dbmsda",
                        "reason",
                        "Trotoar adalah kewenangan Dinas Bina Marga."));
    }

    /** Never completed, sixty working days and more: its reporter is asked, and lets the Ombudsman have it. */
    private String forgotten() {
        String number = verified("tng-dbmsda", "jalan", "Jembatan gantung di Kronjo putus", "tng-kronjo");
        followUp("tng-dbmsda", number, "progress", "Jembatan sudah kami tinjau dan kami usulkan dalam anggaran.");
        return number;
    }

    /** Filed sixteen days ago and never followed up: its deadlines pass and the ladder climbs. */
    private void followedUpLate() {
        verified("tng-perkim", "perumahan", "Rumah tidak layak huni belum didata", "tng-sepatan");
    }

    private String answered(String unit, String category, String title, String district) {
        String number = verified(unit, category, title, district);
        followUp(unit, number, "complete", "Sudah kami kerjakan; hasilnya dapat dilihat di lokasi. Terima kasih.");
        return number;
    }

    private String verified(String unit, String category, String title, String district) {
        String number = file(title, category, district, title.length() % 2 == 0, false);
        verify(number, Map.of("decision", "forward", "note", "Lengkap dan jelas."));
        desk.complete(staff.named(ADMIN), number, "disposeComplaint", Map.of("unit", unit));
        return number;
    }

    private void verify(String number, Map<String, Object> fields) {
        desk.complete(staff.named(ADMIN), number, "verifyComplaint", fields);
    }

    private void followUp(String unit, String number, String decision, String answer) {
        desk.complete(
                staff.named("penghubung." + unit), number, "followUp", Map.of("decision", decision, "answer", answer));
    }

    private String file(String title, String category, String district, boolean anonymous, boolean confidential) {
        Filed filed = filing.file(new Report(
                title,
                title + ". Mohon segera ditindaklanjuti karena warga sekitar terganggu.",
                ComplaintClass.PENGADUAN_TIDAK_BERKADAR,
                category,
                "kab-tangerang",
                district,
                null,
                null,
                null,
                null,
                "Website",
                anonymous,
                confidential,
                new Identity("Warga Contoh", "warga@example.org", null, null)));
        return filed.trackingNumber();
    }
}
