package id.tanggap.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests that make no sense, drawn by a seed: the same seed asks the same. */
final class Nonsense {

    private static final List<String> WORDS = List.of(
            "",
            "1",
            "-1",
            "99999999999999999999",
            "1.5",
            "NaN",
            "null",
            "[0]",
            "a[0]",
            ".class",
            "%00",
            "%0a",
            "%C3%28",
            "%FF%FE",
            "%E2%80%AE",
            "..%2f",
            "%2e%2e",
            ";x=1",
            "//",
            "a".repeat(3000),
            "%27",
            "%22",
            "<x>",
            "${7*7}",
            "{{x}}",
            "2026-13-45",
            "2026-02-30T25:61:00",
            "%25",
            "%",
            "+",
            "*",
            "%F0%9F%98%80",
            "2026-ABCD-1234",
            "kab-tangerang",
            "tng-dbmsda",
            "2026-10",
            "0000-00",
            "9999999999-12",
            "PT1S",
            "true");

    private static final List<String> FIELDS = List.of(
            "title",
            "title[0]",
            "class.module.classLoader",
            "complaintClass.x",
            "a[0].b",
            "occurredOn",
            "instansi",
            "year",
            "month",
            "agency",
            "lang",
            "firstResult",
            "maxResults",
            "sortBy",
            "sortOrder",
            "createdAfter",
            "dueDate",
            "tenantIdIn",
            "variables",
            "from",
            "to",
            "page",
            "number",
            "receipt",
            "trackingNumber",
            "x".repeat(500),
            "_csrf",
            "_method",
            "_charset_",
            "grant",
            "role",
            "date",
            "rating",
            "akun",
            "kind",
            "deserializeValue",
            "id",
            "type");

    private static final List<String> BODIES = List.of(
            "",
            "{}",
            "[]",
            "null",
            "1",
            "\"x\"",
            "{",
            "{\"a\":",
            "{\"variables\":null}",
            "{\"variables\":[]}",
            "{\"variables\":{\"a\":null}}",
            "{\"variables\":{\"a\":{\"value\":1,\"type\":\"Nope\"}}}",
            "{\"variables\":{\"a\":{\"value\":\"x\",\"type\":\"Date\"}}}",
            "{\"id\":null}",
            "{\"sorting\":[{\"sortBy\":\"no\"}]}",
            "{\"sorting\":[null]}",
            "{\"priority\":\"x\"}",
            "{\"priority\":1e999}",
            "{\"retries\":-5}",
            "{\"retries\":99999999999}",
            "{\"workerId\":\"w\",\"topics\":[null]}",
            "{\"workerId\":\"w\",\"maxTasks\":0,\"topics\":[{\"lockDuration\":-1}]}",
            "{\"dueDate\":\"nonsense\"}",
            "{\"createdAfter\":\"2026-13-45T00:00:00.000+0000\"}",
            "{\"processInstanceIds\":[null]}",
            "{\"processInstanceIds\":[\"x\"],\"instructions\":[{\"type\":\"no\"}]}",
            "{\"orQueries\":[{\"orQueries\":[]}]}",
            "{\"orQueries\":[null]}",
            "{\"processVariables\":[{\"name\":\"a\",\"operator\":\"no\",\"value\":1}]}",
            "{\"taskVariables\":[null]}",
            "{\"type\":99,\"permissions\":null}",
            "{\"type\":1,\"permissions\":[\"NO\"],\"resourceType\":99,\"resourceId\":\"*\",\"userId\":\"x\"}",
            "{\"profile\":{\"id\":\"x\"},\"credentials\":{}}",
            "{\"profile\":null}",
            "{\"id\":\"a\\u0000b\"}",
            "{\"title\":\"\\ud800\"}",
            "{\"a\":1,\"a\":2}",
            "{\"reporter\":[]}",
            "{\"occurredOn\":\"2026-02-30\"}",
            "{\"latitude\":1e400}",
            "{\"migrationPlan\":{\"instructions\":[null]}}",
            "{\"messageName\":null}",
            "{\"messageName\":\"x\",\"correlationKeys\":{\"a\":null}}",
            "{\"suspended\":true,\"executionDate\":\"x\"}",
            "{\"absoluteRemovalTime\":\"x\"}",
            "{\"name\":\"" + "x".repeat(5000) + "\",\"id\":\"" + "y".repeat(300) + "\"}",
            "[".repeat(2000));

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "text/plain",
            "application/xml",
            "json",
            "",
            "application/json; charset=no",
            "application/x-www-form-urlencoded; charset=no");

    private static final List<String> HEADERS = List.of(
            "Accept: x/y",
            "Accept: ;;",
            "Accept: text/html",
            "Accept-Language: " + "de-".repeat(100),
            "X-Receipt: 1",
            "Idempotency-Key: x",
            "X-Proof: 1.99.1." + "a".repeat(32) + "." + "b".repeat(64) + ":1",
            "Cookie: TANGGAP=%00; TANGGAP_LANG=xx_YY_",
            "Cookie: TANGGAP_LANG=<x>; TANGGAP-FORM=;;",
            "Cookie: TANGGAP=" + "A".repeat(3000),
            "X-Forwarded-For: nonsense, 1.2.3",
            "X-Forwarded-For: ::gg",
            "X-Forwarded-Port: x",
            "X-Forwarded-Host: a b",
            "Range: bytes=9-1",
            "If-Modified-Since: x",
            "Content-Encoding: gzip",
            "Expect: x",
            "X-HTTP-Method-Override: DELETE",
            "Origin: null");

    private static final List<String> VERBS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "get", "X");

    private final Random random;
    private final List<Route> routes;
    private final List<String> logins;

    /** @param logins headers; an empty one is a stranger */
    Nonsense(long seed, List<Route> routes, List<String> logins) {
        this.random = new Random(seed);
        this.routes = routes;
        this.logins = logins;
    }

    /** A request, word by word. */
    String next() {
        Route route = one(routes);
        String verb = random.nextInt(7) == 0 ? one(VERBS) : route.verb();
        List<String> lines = new ArrayList<>(List.of("Host: localhost", "Connection: close"));
        String login = one(logins);
        if (!login.isEmpty()) {
            lines.add(login);
        }
        if (random.nextInt(3) == 0) {
            lines.add(one(HEADERS));
        }
        String body = verb.equals("GET") ? "" : body(lines);
        return verb + " " + address(route) + " HTTP/1.1\r\n" + String.join("\r\n", lines) + "\r\n\r\n" + body;
    }

    private String address(Route route) {
        String path = route.address();
        while (path.matches(".*(\\{[^/]*}|\\*\\*).*")) {
            String word = one(WORDS).replaceAll("[{}*]", "x");
            path = path.replaceFirst(
                    "\\{[^/]*?}(?=/|\\.|$)|\\{[^/]*}|\\*\\*", Matcher.quoteReplacement(word.isEmpty() ? "1" : word));
        }
        List<Supplier<String>> crooked =
                List.of(() -> "/", () -> "//", () -> ";a=b", () -> "/%2e", () -> ".json", () -> "%00");
        String tail = random.nextInt(8) == 0 ? one(crooked).get() : "";
        return path + tail + (random.nextBoolean() ? "?" + fields() : "");
    }

    private String body(List<String> lines) {
        String type = one(TYPES);
        String body = type.startsWith("application/x-www-form") ? fields() : one(BODIES);
        if (!type.isEmpty()) {
            lines.add("Content-Type: " + type);
        }
        lines.add("Content-Length: " + body.length());
        return body;
    }

    private String fields() {
        return IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(i -> one(FIELDS) + (random.nextInt(9) == 0 ? "" : "=") + one(WORDS))
                .collect(Collectors.joining("&"));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
