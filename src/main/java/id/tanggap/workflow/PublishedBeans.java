package id.tanggap.workflow;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The only beans that an expression of a model can name: those marked {@link Published}. Deploying a model is running
 * code, so everything else of the application stays out of reach.
 */
@Component
public class PublishedBeans {

    private final ApplicationContext context;

    PublishedBeans(ApplicationContext context) {
        this.context = context;
    }

    /** Names of the published beans. */
    public Set<String> names() {
        return Set.of(context.getBeanNamesForAnnotation(Published.class));
    }

    /** The beans by name. Each is made when a model first names it, because it needs the engine that needs this map. */
    public Map<Object, Object> byName() {
        Set<String> names = names();
        return new AbstractMap<>() {
            @Override
            public boolean containsKey(Object name) {
                return names.contains(name);
            }

            @Override
            public Object get(Object name) {
                return containsKey(name) ? context.getBean((String) name) : null;
            }

            @Override
            public Set<Entry<Object, Object>> entrySet() {
                return names.stream()
                        .map(name -> Map.<Object, Object>entry(name, context.getBean(name)))
                        .collect(Collectors.toSet());
            }
        };
    }
}
