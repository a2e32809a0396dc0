package id.tanggap.access;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.GeneratedSection;
import id.tanggap.support.Journey;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every route of the application and of the engine is tried as everybody, and what happens is what a person has reviewed:
 * a new route, or one that opens, fails here until its row is written ({@code -Dtanggap.write}) and read.
 */
@ApplicationTest
class RoutesByRoleTests {

    private static final Path TABLE = Path.of("src/test/resources/routes-by-role.md");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final Pattern LOGIN = Pattern.compile("(http://[^/]+)?/masuk");

    /** How the engine says that of what was asked for nothing is to be seen. */
    private static final Set<String> NOTHING = Set.of("[]", "{\"count\":0}");

    /** Columns and who stands for them; the case is the unit's, at its first follow-up. */
    private static final Map<String, String> STAFF = staff();

    /** What filters and servlets serve besides the two tables of routes. */
    private static final List<Route> SERVED_BY_FILTERS = Stream.of(
                    "/camunda/app/tasklist/default/",
                    "/camunda/app/cockpit/default/",
                    "/camunda/app/admin/default/",
                    "/camunda/app/welcome/default/",
                    "/camunda/api/engine/engine/default/task",
                    "/camunda/api/engine/engine/default/user",
                    "/camunda/api/engine/engine/default/group",
                    "/camunda/api/engine/engine/default/authorization",
                    "/camunda/api/engine/engine/default/variable-instance",
                    "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                    "/camunda/api/admin/auth/user/default",
                    "/camunda/api/admin/setup/default/user/create",
                    "/robots.txt",
                    "/css/tanggap.css",
                    "/nowhere",
                    "/api/nowhere",
                    "/actuator/nowhere",
                    "/engine-rest/engine/default/task")
            .map(address -> new Route("GET", address))
            .toList();

    /** Case management is switched off in the engine; a clean-up would be a job that other tests then meet. */
    private static final Pattern NOT_TRIED =
            Pattern.compile("\\w+ /engine-rest/(history/)?case-.*|\\w+ /engine-rest/history/cleanup");

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient database;

    @Autowired
    Collection<RequestMappingInfoHandlerMapping> mappings;

    private Map<String, String> known;
    private String receipt;

    @BeforeEach
    void begin() {
        journey.begin();
        var filed = journey.file();
        receipt = filed.receipt();
        journey.as(Journey.ADMIN, filed.trackingNumber(), "verifyComplaint", Map.of("decision", "forward"));
        journey.as(Journey.ADMIN, filed.trackingNumber(), "disposeComplaint", Map.of("unit", Journey.UNIT));
        known = known(filed.trackingNumber());
    }

    @Test
    void every_route_answers_everybody_as_was_reviewed() {
        List<List<String>> columns = new ArrayList<>();
        List<Route> routes = List.copyOf(routes());
        assertThat(routes).hasSizeGreaterThan(300);
        columns.add(routes.stream().map(route -> "`" + route + "`").toList());
        columns.add(tried(routes, new Caller(port), new String[0]));
        columns.add(triedAsReporter(routes));
        STAFF.values()
                .forEach(username ->
                        columns.add(tried(routes, new Caller(port).loggedInAs(username), Caller.basic(username))));

        String head = "| route | visitor | reporter | " + String.join(" | ", STAFF.keySet()) + " |\n|"
                + " --- |".repeat(columns.size()) + "\n";
        String rows = Stream.iterate(0, row -> row < routes.size(), row -> row + 1)
                .map(row -> columns.stream().map(column -> column.get(row)).collect(joining(" | ", "| ", " |")))
                .collect(joining("\n"));
        new GeneratedSection(TABLE, "routes").says(head + rows);
    }

    private SortedSet<Route> routes() {
        SortedSet<Route> routes = new TreeSet<>(SERVED_BY_FILTERS);
        mappings.forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType() != SecondNode.Door.class) {
                routes.addAll(of(info));
            }
        }));
        EngineRoutes.all().forEach(routes::add);
        return routes;
    }

    private static List<Route> of(RequestMappingInfo info) {
        Set<RequestMethod> verbs = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(address -> verbs.isEmpty()
                        ? Stream.of(new Route("GET", address))
                        : verbs.stream().map(verb -> new Route(verb.name(), address)))
                .toList();
    }

    private List<String> tried(List<Route> routes, Caller caller, String[] basic) {
        // Everybody comes from one address here; what one has tried must not hold back the next.
        database.sql("delete from leaky_bucket").update();
        String token = token(caller);
        return routes.stream()
                .map(route -> outcome(route, caller, token, basic))
                .toList();
    }

    /** With a session of its own for each route, because one of them ends it. */
    private List<String> triedAsReporter(List<Route> routes) {
        String page = "/laporan/" + known.get("number");
        String[] header = {"X-Receipt", receipt};
        return routes.stream()
                .map(route -> {
                    Caller reporter = new Caller(port);
                    if (route.isPage()) {
                        reporter.postForm(page, page + "/masuk", Map.of("receipt", receipt));
                    }
                    return outcome(route, reporter, route.isPage() ? token(reporter) : "", header);
                })
                .toList();
    }

    private String outcome(Route route, Caller caller, String token, String[] identification) {
        if (NOT_TRIED.matcher(route.toString()).matches()) {
            return "not tried";
        }
        String path = route.filled(known);
        Answer answer =
                route.isPage() ? onPage(route, path, caller, token) : byProgram(route, path, caller, identification);
        if (answer.status() == 401 || answer.status() == 403 || asksForLogin(answer)) {
            return "–";
        }
        if (answer.status() == 404) {
            return "404";
        }
        return answer.status() == 200 && NOTHING.contains(answer.body()) ? "none" : answer.status() / 100 + "xx";
    }

    private static boolean asksForLogin(Answer answer) {
        return answer.status() == 302
                && LOGIN.matcher(answer.header("Location")).matches();
    }

    private static Answer onPage(Route route, String path, Caller caller, String token) {
        return route.reads()
                ? caller.get(path, "Accept", "text/html")
                : caller.send(
                        route.verb(),
                        path,
                        BodyPublishers.ofString("_csrf=" + token),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }

    private static Answer byProgram(Route route, String path, Caller caller, String[] identification) {
        if (route.reads()) {
            return caller.get(path, identification);
        }
        List<String> headers = new ArrayList<>(List.of("Content-Type", "application/json"));
        headers.addAll(List.of(identification));
        return caller.send(route.verb(), path, BodyPublishers.ofString("{}"), headers.toArray(String[]::new));
    }

    private static String token(Caller caller) {
        Matcher token = TOKEN.matcher(caller.get("/lacak").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private Map<String, String> known(TrackingNumber number) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("followUp")
                .singleResult();
        Map<String, String> known = new LinkedHashMap<>();
        known.put("number", number.value());
        known.put("nr", number.value());
        known.put("trackingNumber", number.value());
        known.put("instansi", Journey.INSTANSI);
        known.put("agency", Journey.INSTANSI);
        known.put("unit", Journey.UNIT);
        known.put("month", "2026-10");
        known.put("year", "2026");
        known.put("task/id", task.getId());
        known.put("execution/id", task.getExecutionId());
        known.put("process-instance/id", task.getProcessInstanceId());
        known.put("process-definition/id", task.getProcessDefinitionId());
        known.put("process-definition/key", "complaint");
        known.put("history/id", task.getProcessInstanceId());
        known.put("group/id", "admin." + Journey.INSTANSI);
        known.put("user/id", "admin.nasional");
        return known;
    }

    private static Map<String, String> staff() {
        Map<String, String> staff = new LinkedHashMap<>();
        staff.put("liaison", "penghubung." + Journey.UNIT);
        staff.put("other unit", "penghubung." + Journey.OTHER_UNIT);
        staff.put("head", "kepala." + Journey.UNIT);
        staff.put("admin", "admin.tangerang");
        staff.put("national admin", "admin.nasional");
        staff.put("secretary", "sekda.tangerang");
        staff.put("inspector", "inspektur.tangerang");
        staff.put("leader", "bupati.tangerang");
        staff.put("ombudsman", "ombudsman");
        staff.put("process owner", "pemilik.proses");
        staff.put("process approver", "penyetuju.proses");
        staff.put("operator", "operator");
        staff.put("checker", "pemeriksa");
        return staff;
    }
}
