package id.tanggap.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Journey;
import id.tanggap.support.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Whatever a caller sends that makes no sense, at whatever door, is the caller's mistake: short answer, no stack trace. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class NonsenseTests {

    private static final long SEED = 20261128;
    private static final Duration TIME = Duration.ofSeconds(10);

    /** Doors that move the clock or take whole minutes, and case management, which is switched off. */
    private static final Pattern NOT_TRIED = Pattern.compile("/demo.*|/engine-rest/(history/)?case-.*|.*/cleanup.*");

    private static final Pattern FAILED = Pattern.compile("HTTP/1.1 5\\d\\d.*", Pattern.DOTALL);

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    Collection<RequestMappingInfoHandlerMapping> mappings;

    @BeforeEach
    void begin() {
        journey.begin();
        journey.file();
    }

    @Test
    void no_page_and_no_api_fails_at_nonsense(CapturedOutput log) {
        List<Route> routes = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(address ->
                                verbs(info.getMethodsCondition().getMethods()).map(verb -> new Route(verb, address))))
                .toList();

        assertThat(failures(routes)).isEmpty();
        assertThat(log).doesNotContain("\tat ");
    }

    @Test
    void no_door_of_the_engine_fails_at_nonsense(CapturedOutput log) {
        assertThat(failures(EngineRoutes.all().toList())).isEmpty();
        assertThat(log).doesNotContain("\tat ");
    }

    /** Web services of the web apps are made by name, apart from engine REST. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task/1/variables",
                "/camunda/api/engine/engine/default/execution/1/localVariables",
                "/camunda/api/engine/engine/default/process-definition/1/statistics",
                "/camunda/api/engine/engine/nowhere/task",
                "/camunda/api/cockpit/plugin/base/default/process-definition/1/called-process-definitions",
                "/camunda/api/admin/auth/user/nowhere"
            })
    void nor_do_those_of_the_web_apps(String address, CapturedOutput log) {
        assertThat(new Caller(port).loggedInAs("operator").get(address).status())
                .isBetween(200, 499);
        assertThat(log).doesNotContain("\tat ");
    }

    private List<String> failures(List<Route> routes) {
        List<Route> tried = routes.stream()
                .filter(route -> !NOT_TRIED.matcher(route.address()).matches())
                .sorted()
                .toList();
        List<String> logins = Stream.of("operator", "admin.nasional", "penghubung." + Journey.UNIT)
                .map(name -> "Authorization: " + Caller.basic(name)[1])
                .toList();
        var nonsense = new Nonsense(SEED, tried, logins);
        var wire = new Wire(port);
        List<String> failures = new ArrayList<>();
        long end = System.nanoTime() + TIME.toNanos();
        for (int i = 0; i < 1500 && System.nanoTime() < end; i++) {
            String request = nonsense.next();
            String answer = wire.say(request);
            if (FAILED.matcher(answer).matches()) {
                failures.add(shortened(request) + " -> " + shortened(answer));
            }
        }
        return failures;
    }

    private static Stream<String> verbs(Set<RequestMethod> methods) {
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(RequestMethod::name);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 700));
    }
}
