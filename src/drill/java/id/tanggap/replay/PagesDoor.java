package id.tanggap.replay;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of staff, as a browser uses them: login, cookie, and the hidden field against forged requests. */
final class PagesDoor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI base;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    PagesDoor(URI base) {
        this.base = base;
    }

    private record Session(HttpClient http, String token) {}

    /**
     * Submits a form.
     *
     * @return the status; a redirect is how a form says that it was taken, or why not
     */
    int submit(String officer, String path, Map<String, String> fields) {
        Session session = sessions.computeIfAbsent(officer, this::login);
        return post(session, path, fields).statusCode();
    }

    private Session login(String officer) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
        Session before = new Session(http, token(http, "/masuk"));
        HttpResponse<String> entered = post(before, "/masuk", Map.of("username", officer, "password", "demo"));
        if (entered.headers().firstValue("Location").orElse("").contains("error")) {
            throw new ReplayError(officer + " is not let in", null);
        }
        return new Session(http, token(http, "/masuk"));
    }

    private String token(HttpClient http, String page) {
        Matcher token = TOKEN.matcher(
                send(http, HttpRequest.newBuilder(base.resolve(page))).body());
        if (!token.find()) {
            throw new ReplayError(page + " has no form", null);
        }
        return token.group(1);
    }

    private HttpResponse<String> post(Session session, String path, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("_csrf", session.token());
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                session.http(),
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ReplayError("the pages of staff: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReplayError("interrupted", e);
        }
    }
}
