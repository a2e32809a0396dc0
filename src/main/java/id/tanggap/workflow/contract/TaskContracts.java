package id.tanggap.workflow.contract;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The contracts of all user tasks. They are read off the classes of the handlers: the beans cannot be asked while the
 * engine, which they need, deploys at start.
 */
public final class TaskContracts {

    private static final String ROOM = "id.tanggap.workflow";
    private static final List<TaskContract> ALL = find();

    private TaskContracts() {}

    /** All of them, by id. */
    public static List<TaskContract> all() {
        return ALL;
    }

    public static Optional<TaskContract> of(String task) {
        return ALL.stream().filter(contract -> contract.id().equals(task)).findFirst();
    }

    /** The ids, for somebody who needs one. */
    public static String ids() {
        return ALL.stream().map(TaskContract::id).collect(joining(", "));
    }

    private static List<TaskContract> find() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(UserTask.class));
        return scanner.findCandidateComponents(ROOM).stream()
                .map(handler -> ClassUtils.resolveClassName(handler.getBeanClassName(), null))
                .map(TaskContract::of)
                .sorted(comparing(TaskContract::id))
                .toList();
    }
}
