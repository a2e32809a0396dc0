package id.tanggap.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;

/**
 * Every route of engine REST, found by walking its resources: a method without a verb leads to the resource that it returns.
 * The same routes stand once more under {@code /engine/{name}}.
 */
final class EngineRoutes {

    private static final String ROOT = "/engine-rest";

    private EngineRoutes() {}

    static Stream<Route> all() {
        return below(ROOT, DefaultProcessEngineRestServiceImpl.class, Set.of());
    }

    private static Stream<Route> below(String prefix, Class<?> resource, Set<Class<?>> above) {
        if (above.contains(resource)) {
            return Stream.empty();
        }
        Set<Class<?>> path = new HashSet<>(above);
        path.add(resource);
        return Arrays.stream(resource.getMethods()).flatMap(method -> at(prefix, method, path));
    }

    private static Stream<Route> at(String prefix, Method method, Set<Class<?>> above) {
        Optional<String> verb = Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Optional.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
        Path own = method.getAnnotation(Path.class);
        String address = prefix + (own == null ? "" : slashed(own.value()));
        if (verb.isPresent()) {
            return verb.filter(each -> !each.equals("OPTIONS")).stream().map(each -> new Route(each, address));
        }
        return own == null ? Stream.empty() : below(address, method.getReturnType(), above);
    }

    private static String slashed(String path) {
        String clean = path.replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}").replaceAll("^/|/$", "");
        return clean.isEmpty() ? "" : "/" + clean;
    }
}
