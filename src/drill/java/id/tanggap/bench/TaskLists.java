package id.tanggap.bench;

import id.tanggap.bench.Counters.Count;
import id.tanggap.drill.Schema;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;

/** What a liaison's screen asks of the engine while more and more tasks are open, most of them other units'. */
final class TaskLists {

    private static final int TEMPLATES = 100;
    private static final int TRIES = 20;
    private static final String BY_DUE_DATE = "{\"sorting\": [{\"sortBy\": \"dueDate\", \"sortOrder\": \"asc\"}]}";

    private final Product product;
    private final Schema schema;
    private final HttpClient http = HttpClient.newHttpClient();

    TaskLists(Product product, Schema schema) {
        this.product = product;
        this.schema = schema;
    }

    void run(List<Integer> sizes, PrintStream out) {
        var place = new Place("kab-tangerang", "admin.tangerang", "tng-dbmsda");
        var services = new ServiceLevel(product);
        for (int i = 0; i < TEMPLATES; i++) {
            services.disposed(place);
        }
        var tasks = new CopiedTasks(schema, place.unit());
        var counters = new Counters(schema.sql());
        for (int size : sizes) {
            tasks.growTo(size / TEMPLATES);
            out.printf(
                    "%n%-28s %10s %10s %10s %12s%n",
                    schema.count("select count(*) from ACT_RU_TASK") + " open tasks",
                    "p50 ms",
                    "p95 ms",
                    "statements",
                    "rows read");
            calls(place.liaison()).forEach((name, call) -> measure(name, call, counters, out));
        }
    }

    private Map<String, HttpRequest> calls(String officer) {
        String filter = product.bean(FilterService.class)
                .createFilterQuery()
                .list()
                .get(0)
                .getId();
        String task = product.bean(TaskService.class)
                .createTaskQuery()
                .taskCandidateGroup("liaison.tng-dbmsda")
                .listPage(0, 1)
                .get(0)
                .getId();
        Map<String, HttpRequest> calls = new LinkedHashMap<>();
        calls.put(
                "page of Tasklist (HAL, 15)",
                request(officer, "/filter/" + filter + "/list?firstResult=0&maxResults=15", BY_DUE_DATE));
        calls.put("its count", request(officer, "/filter/" + filter + "/count", "{}"));
        calls.put("unsorted, 15", request(officer, "/task?firstResult=0&maxResults=15", null));
        calls.put(
                "of a candidate group, 15",
                request(officer, "/task?candidateGroup=liaison.tng-dbmsda&maxResults=15", null));
        calls.put("one task", request(officer, "/task/" + task, null));
        calls.put("its form", request(officer, "/task/" + task + "/form-variables?deserializeValues=false", null));
        calls.put("process instances, 15", request(officer, "/process-instance?maxResults=15", null));
        calls.put("history of tasks, 15", request(officer, "/history/task?maxResults=15", null));
        return calls;
    }

    private HttpRequest request(String officer, String path, String body) {
        String credentials = Base64.getEncoder().encodeToString((officer + ":demo").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(product.address() + "/engine-rest" + path))
                .header("Authorization", "Basic " + credentials)
                .header("Accept", "application/hal+json, application/json; q=0.5")
                .header("Content-Type", "application/json");
        return body == null
                ? request.build()
                : request.POST(BodyPublishers.ofString(body)).build();
    }

    private void measure(String name, HttpRequest call, Counters counters, PrintStream out) {
        send(call);
        Count before = counters.now();
        double first = send(call);
        Count asked = counters.since(before);
        // What takes long is not asked for again and again.
        int tries = first > 2_000 ? 3 : TRIES;
        double[] times =
                DoubleStream.generate(() -> send(call)).limit(tries).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "%-28s %10.0f %10.0f %10d %12d%n",
                name,
                times[tries / 2],
                times[(int) Math.ceil(tries * 0.95) - 1],
                asked.statements(),
                asked.rows());
    }

    /** @return milliseconds */
    private double send(HttpRequest call) {
        long began = System.nanoTime();
        try {
            var answer = http.send(call, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(call.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return (System.nanoTime() - began) / 1e6;
        } catch (IOException e) {
            throw new IllegalStateException(call.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
