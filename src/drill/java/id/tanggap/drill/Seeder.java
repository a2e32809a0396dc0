package id.tanggap.drill;

import id.tanggap.TanggapApplication;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.MovableClock;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.Content;
import id.tanggap.complaint.Protection;
import id.tanggap.complaint.Report;
import id.tanggap.complaint.filing.Filing;
import id.tanggap.identity.Identity;
import id.tanggap.key.TrackingNumber;
import id.tanggap.workflow.demo.TaskClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Fills a schema with cases, in the past: boots the application in this JVM in its demo profile, whose clock can be
 * moved, without job executor, and has each case filed and handled by the services that do it in earnest.
 */
final class Seeder implements AutoCloseable {

    private static final List<String> INSTANSI = List.of("kab-tangerang", "kab-tangerang", "kota-serang");
    private static final Map<String, List<String>> UNITS = Map.of(
            "kab-tangerang", List.of("tng-dbmsda", "tng-dishub", "tng-dlhk", "tng-dinkes", "tng-perkim"),
            "kota-serang", List.of("srg-dpupr", "srg-dinkes"));
    private static final List<ComplaintClass> CLASSES = List.of(
            ComplaintClass.PENGADUAN_TIDAK_BERKADAR,
            ComplaintClass.PENGADUAN_TIDAK_BERKADAR,
            ComplaintClass.PENGADUAN_BERKADAR,
            ComplaintClass.PERMINTAAN_INFORMASI);

    private final ConfigurableApplicationContext application;
    private final Filing filing;
    private final TaskClient client;
    private final MovableClock clock;
    private final ExecutorService workers;
    private final AtomicInteger filed = new AtomicInteger();

    Seeder(Schema schema, String keyset, int threads) {
        application = new SpringApplicationBuilder(TanggapApplication.class)
                .profiles("demo")
                .run(
                        "--spring.datasource.url=" + schema.url(),
                        "--tanggap.identity.keyset=" + keyset,
                        "--tanggap.demo.samples=false",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=WARN");
        filing = application.getBean(Filing.class);
        client = application.getBean(TaskClient.class);
        clock = application.getBean(MovableClock.class);
        workers = Executors.newFixedThreadPool(threads);
    }

    /** Has every case of the batch filed at its moment and, an hour later, brought to its state. */
    void seed(Batch batch) {
        clock.freezeAt(batch.filed());
        List<Case> cases = all(IntStream.range(0, batch.states().size())
                .<Callable<Case>>mapToObj(i -> () -> file(batch.states().get(i), filed.getAndIncrement()))
                .toList());
        Instant handled = batch.filed().plus(Duration.ofHours(1));
        clock.freezeAt(handled);
        all(cases.stream().<Callable<Case>>map(seeded -> () -> handle(seeded)).toList());
    }

    private record Case(TrackingNumber number, State state, String instansi, String unit) {}

    private Case file(State state, int index) {
        String instansi = INSTANSI.get(index % INSTANSI.size());
        List<String> units = UNITS.get(instansi);
        ComplaintClass complaintClass = CLASSES.get(index / INSTANSI.size() % CLASSES.size());
        var report = new Report(
                new Content(
                        "Jalan berlubang di depan pasar",
                        "Jalan berlubang dalam, sudah dua minggu dibiarkan.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Website"),
                complaintClass,
                "jalan",
                instansi,
                new Protection(false, false),
                new Identity("Warga", null, null, null));
        return new Case(filing.file(report).trackingNumber(), state, instansi, units.get(index % units.size()));
    }

    private Case handle(Case seeded) {
        State state = seeded.state();
        if (state == State.AWAITING_COMPLETION) {
            verify(seeded, Map.of("decision", "requestCompletion", "note", "Di pasar yang mana?"));
        }
        if (state.isForwarded()) {
            verify(seeded, Map.of("decision", "forward", "note", "Lengkap."));
        }
        if (state.isAtLeast(State.DISPOSED)) {
            act(Role.ADMIN, seeded.instansi(), seeded, "disposeComplaint", Map.of("unit", seeded.unit()));
        }
        if (state == State.PROGRESSED) {
            followUp(seeded, "progress");
        }
        if (state == State.ANSWERED) {
            followUp(seeded, "complete");
        }
        return seeded;
    }

    private void verify(Case seeded, Map<String, Object> fields) {
        act(Role.ADMIN, seeded.instansi(), seeded, "verifyComplaint", fields);
    }

    private void followUp(Case seeded, String decision) {
        Map<String, Object> fields = Map.of("decision", decision, "answer", "Tim sudah meninjau lokasi pagi ini.");
        act(Role.LIAISON, seeded.unit(), seeded, "followUp", fields);
    }

    private void act(Role role, String agency, Case seeded, String task, Map<String, Object> fields) {
        var officer = new Officer("drill." + agency, "Drill", Set.of(new Membership(role, agency)));
        client.complete(officer, seeded.number().value(), task, fields);
    }

    private <T> List<T> all(List<Callable<T>> acts) {
        try {
            var done = new ArrayList<T>(acts.size());
            for (var act : workers.invokeAll(acts)) {
                done.add(act.get());
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DrillFailed("Interrupted", e);
        } catch (ExecutionException e) {
            throw new DrillFailed("Seeding failed: " + e.getCause(), e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        application.close();
    }
}
