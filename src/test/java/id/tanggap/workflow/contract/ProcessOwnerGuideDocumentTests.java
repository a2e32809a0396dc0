package id.tanggap.workflow.contract;

import static java.util.stream.Collectors.joining;

import id.tanggap.support.GeneratedSection;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What docs/process-owner-guide.md says of user tasks and their forms is what their contracts say. */
class ProcessOwnerGuideDocumentTests {

    private static final Path GUIDE = Path.of("docs/process-owner-guide.md");

    @Test
    void the_guide_names_every_user_task_with_its_decisions_and_keys() {
        new GeneratedSection(GUIDE, "user tasks")
                .says(TaskContracts.all().stream()
                        .map(task -> "| `%s` | `%s` | %s | %s | %s |"
                                .formatted(
                                        task.id(),
                                        task.object(),
                                        names(task.decisions(), " · "),
                                        names(task.fields(), ", "),
                                        names(task.words(), ", ")))
                        .collect(joining(
                                "\n",
                                "| user task | shows | `decision` | other keys | keys of what the officer writes |\n"
                                        + "| --- | --- | --- | --- | --- |\n",
                                "")));
    }

    @Test
    void the_guide_names_every_fact_that_forms_can_show() {
        Map<String, List<FormFact>> objects = new LinkedHashMap<>();
        TaskContracts.all().forEach(task -> objects.putIfAbsent(task.object(), task.facts()));
        new GeneratedSection(GUIDE, "facts")
                .says(objects.entrySet().stream()
                        .map(object -> "- `%s`: %s"
                                .formatted(
                                        object.getKey(),
                                        object.getValue().stream()
                                                .map(ProcessOwnerGuideDocumentTests::fact)
                                                .collect(joining(", "))))
                        .collect(joining("\n")));
    }

    private static String fact(FormFact fact) {
        String name = "`" + fact.name() + "`" + (fact.words() ? "✎" : "");
        return fact.columns().isEmpty()
                ? name
                : name + " (a list of "
                        + fact.columns().stream()
                                .map(ProcessOwnerGuideDocumentTests::fact)
                                .collect(joining(", "))
                        + ")";
    }

    private static String names(Collection<String> names, String separator) {
        return names.isEmpty()
                ? "–"
                : names.stream().map(name -> "`" + name + "`").collect(joining(separator));
    }
}
