package id.tanggap.workflow.contract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the {@link UserTask} on a handler says.
 *
 * @param object name under which the form finds its facts
 * @param facts what the form can show
 */
public record TaskContract(
        String id, String object, List<FormFact> facts, Set<String> decisions, Set<String> fields, Set<String> words) {

    /** The key under which a form submits what was decided. */
    public static final String DECISION = "decision";

    /** @throws IllegalStateException if the class is no handler, or shows what is no form data */
    public static TaskContract of(Class<?> handler) {
        UserTask task = handler.getAnnotation(UserTask.class);
        if (task == null || !task.shows().isAnnotationPresent(FormData.class)) {
            throw new IllegalStateException(handler + " has no complete contract");
        }
        return new TaskContract(
                task.id(),
                task.shows().getAnnotation(FormData.class).value(),
                FormFact.of(task.shows()),
                sorted(task.decisions()),
                sorted(task.fields()),
                sorted(task.words()));
    }

    /** Keys that the form may submit. */
    public Set<String> keys() {
        return Stream.of(fields, words, decisions.isEmpty() ? Set.<String>of() : Set.of(DECISION))
                .flatMap(Set::stream)
                .collect(toUnmodifiableSet());
    }

    /** Full names of the facts, say {@code complaint.title}. */
    public Set<String> factNames() {
        return facts.stream().map(fact -> object + "." + fact.name()).collect(toUnmodifiableSet());
    }

    /** Full names of the facts that nobody wrote, and that are no list. */
    public Set<String> plainFacts() {
        return facts.stream()
                .filter(fact -> !fact.words() && fact.columns().isEmpty())
                .map(fact -> object + "." + fact.name())
                .collect(toUnmodifiableSet());
    }

    private static Set<String> sorted(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
