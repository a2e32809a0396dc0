package id.tanggap.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;

/** The second yardstick: the models that ship on a bare engine, with beans that do nothing. */
final class EmptyDelegates implements Contestant {

    private static final Path MODELS = Path.of("bpmn");

    private final BareEngine engine;

    EmptyDelegates(BareEngine engine) {
        this.engine = engine;
        var deployment = engine.deployment();
        try (Stream<Path> files = Files.list(MODELS)) {
            for (Path file : files.sorted().toList()) {
                deployment.addString(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deployment.deploy();
    }

    /** What the models name. */
    static Map<Object, Object> beans() {
        JavaDelegate nothing = execution -> {};
        Map<Object, Object> beans = new HashMap<>();
        for (String name : List.of("archiveExpired", "closeSilently", "remindHolder")) {
            beans.put(name, nothing);
        }
        beans.put("deadline", new Tomorrow());
        beans.put("workday", new Tomorrow());
        return beans;
    }

    /** Dates that cost nothing to find. */
    public static final class Tomorrow {

        public Date of(DelegateExecution execution, String kind) {
            return next(execution);
        }

        public Date reminder(DelegateExecution execution, String kind) {
            return next(execution);
        }

        public Date next(DelegateExecution execution) {
            return Date.from(Instant.now().plus(1, ChronoUnit.DAYS));
        }

        /** Of processes that begin by themselves every morning or month. */
        public String everyMorning() {
            return "R/P1D";
        }
    }

    @Override
    public String name() {
        return "same models";
    }

    @Override
    public void whole(Recorder recorder) {
        Map<String, Object> filed = new HashMap<>(Map.of(
                "entry", "kab-tangerang",
                "instansi", "kab-tangerang",
                "complaintClass", "PENGADUAN_TIDAK_BERKADAR",
                "category", "jalan",
                "reported", false,
                "returned", false,
                "reopened", false));
        filed.put("unit", null);
        filed.put("district", null);
        String key = recorder.step("file", () -> engine.start("complaint", filed));
        act(recorder, key, "verify", Map.of("decision", "forward", "outcome", "forwarded", "reported", false));
        act(recorder, key, "dispose", Map.of("unit", "tng-dbmsda"));
        act(recorder, key, "complete", Map.of("decision", "complete", "outcome", "completed"));
        recorder.step("confirm", () -> engine.tell(key, "reporterConfirmed", Map.of("outcome", "closed")));
    }

    private void act(Recorder recorder, String key, String step, Map<String, Object> decided) {
        Task task = recorder.step("query", () -> engine.task(key));
        recorder.step("claim", () -> engine.claim(task));
        recorder.step(step, () -> engine.complete(task, decided));
    }
}
