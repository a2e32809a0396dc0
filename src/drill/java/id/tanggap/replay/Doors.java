package id.tanggap.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;

/** The public doors of a running application, over connections that are kept alive. Safe for threads. */
public final class Doors {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What differs from call to call: the query, ids of the engine, tracking numbers. */
    private static final Pattern ID = Pattern.compile("\\?.*|[0-9a-f]{8}-[0-9a-f-]{27}|\\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Timing> timings = new ConcurrentSkipListMap<>();
    private final URI base;

    public Doors(URI base) {
        this.base = base;
    }

    /** @param receipt null for the public */
    Answer asCitizen(String path, Object body, String receipt) {
        HttpRequest.Builder request = request(path, body).header("Accept-Language", "en");
        return send(receipt == null ? request : request.header("X-Receipt", receipt), path);
    }

    Answer asOfficer(String officer, String path, Object body) {
        // Sent at once: waiting to be asked for it would double the calls.
        String credentials = Base64.getEncoder().encodeToString((officer + ":demo").getBytes(StandardCharsets.UTF_8));
        return send(request(path, body).header("Authorization", "Basic " + credentials), path);
    }

    long calls() {
        return timings.values().stream().mapToLong(Timing::calls).sum();
    }

    /** How long the doors took, by what they open. */
    Map<String, Timing> timings() {
        return timings;
    }

    private HttpRequest.Builder request(String path, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json, application/hal+json;q=0.5");
        return body == null
                ? request.GET()
                : request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(write(body)));
    }

    private Answer send(HttpRequest.Builder request, String path) {
        long began = System.nanoTime();
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(path, response.statusCode(), read(response.body()));
        } catch (IOException e) {
            throw new ReplayError(path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReplayError(path + ": interrupted", e);
        } finally {
            timings.merge(ID.matcher(path).replaceAll("…"), new Timing(1, System.nanoTime() - began), Timing::plus);
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private JsonNode read(String body) {
        try {
            return body == null || body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
        } catch (JsonProcessingException e) {
            return json.getNodeFactory().textNode(body);
        }
    }
}
