package id.tanggap.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody outside who knocks at our doors over real HTTP: keeps cookies, follows no redirect, hides no error. */
public final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|_author)\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    // Shared, because it is slow to make; each caller brings the own cookies to it.
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .version(Version.HTTP_1_1)
            .build();

    private final URI base;
    private final CookieManager cookies;

    public Caller(int port) {
        this(port, new CookieManager());
    }

    private Caller(int port, CookieManager cookies) {
        this.base = URI.create("http://localhost:" + port);
        this.cookies = cookies;
    }

    /** The same somebody, whom the load balancer sends to another node. */
    public Caller at(int otherPort) {
        return new Caller(otherPort, cookies);
    }

    /** What came back. */
    public record Answer(int status, Map<String, List<String>> headers, String body) {

        /** The first header of this name; empty if there is none. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(), List.of("")).get(0);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError("No JSON: " + body, e);
            }
        }

        /** The fields that a problem names. */
        public List<String> fields() {
            return json().path("errors").findValuesAsText("field");
        }
    }

    /** @param headers name, value, name, value … */
    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** A file, as it is; fails unless it comes. */
    public byte[] bytes(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            cookies.get(request.build().uri(), Map.of())
                    .forEach((name, values) -> values.forEach(cookie -> request.header(name, cookie)));
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + " gives " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public Answer postJson(String path, String body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body), with(headers, "Content-Type", "application/json"));
    }

    /** A JSON body of unknown length, in chunks. */
    public Answer postChunked(String path, String contentType, byte[] body, String... headers) {
        BodyPublisher chunks = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        return send("POST", path, chunks, with(headers, "Content-Type", contentType));
    }

    /** Fills in a form of ours: with what is hidden in the page on which it stands, so that it is the visitor's own. */
    public Answer postForm(String page, String action, Map<String, String> fields) {
        Map<String, String> hidden = new HashMap<>();
        HIDDEN.matcher(get(page).body()).results().forEach(field -> hidden.put(field.group(1), field.group(2)));
        hidden.putAll(fields);
        return postFormWithoutToken(action, hidden);
    }

    public Answer postFormWithoutToken(String action, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", action, BodyPublishers.ofString(body), "Content-Type", "application/x-www-form-urlencoded");
    }

    /** Sends a file as a program does. Its name tells something and lies about what it is. */
    public Answer sendFile(String path, byte[] file, String... headers) {
        return sendParts(path, file, "", headers);
    }

    /** Sends a file by a form of ours: with the token of the page on which it stands. */
    public Answer sendFormFile(String page, String action, byte[] file) {
        Matcher token = CSRF.matcher(get(page, "Accept", "text/html").body());
        return sendParts(action, file, token.find() ? token.group(1) : "", "Accept", "text/html");
    }

    private Answer sendParts(String path, byte[] file, String csrf, String... headers) {
        String boundary = "batas";
        String before = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf + "\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../Siti Rahma.txt\"\r\n"
                + "Content-Type: text/html\r\n\r\n";
        String after = "\r\n--" + boundary + "--\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(before), BodyPublishers.ofByteArray(file), BodyPublishers.ofString(after));
        return send("POST", path, body, with(headers, "Content-Type", "multipart/form-data; boundary=" + boundary));
    }

    public Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            cookies.get(request.build().uri(), Map.of())
                    .forEach((name, values) -> values.forEach(cookie -> request.header(name, cookie)));
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            cookies.put(response.uri(), response.headers().map());
            return new Answer(
                    response.statusCode(), lowerCase(response.headers().map()), response.body());
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Logs in on the page, as the staff of the demo does. */
    public Caller loggedInAs(String username) {
        Answer answer = postForm("/masuk", "/masuk", Map.of("username", username, "password", "demo"));
        if (answer.status() != 302 || answer.header("Location").contains("error")) {
            throw new AssertionError(username + " cannot log in: " + answer);
        }
        return this;
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** The header of HTTP Basic for the staff of the demo. */
    public static String[] basic(String username) {
        return basic(username, "demo");
    }

    /** The header of HTTP Basic. */
    public static String[] basic(String username, String password) {
        String credentials = username + ":" + password;
        return new String[] {
            "Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8))
        };
    }

    private static String[] with(String[] headers, String... more) {
        String[] all = Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }

    private static Map<String, List<String>> lowerCase(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(header -> header.getKey().toLowerCase(), Map.Entry::getValue));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
