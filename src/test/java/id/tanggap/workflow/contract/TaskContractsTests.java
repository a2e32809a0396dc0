package id.tanggap.workflow.contract;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

class TaskContractsTests {

    /** What a form about it shows. */
    @FormData("thing")
    record Thing(String name, @PeoplesWords String story, Part part, List<Part> parts) {}

    record Part(String size, @PeoplesWords String remark) {}

    record NoFormData(String name) {}

    @id.tanggap.workflow.contract.UserTask(id = "x", shows = NoFormData.class)
    abstract static class Incomplete {}

    @Test
    void every_user_task_of_the_models_has_a_contract_and_every_contract_a_user_task() throws IOException {
        assertThat(TaskContracts.all().stream().map(TaskContract::id)).containsExactlyInAnyOrderElementsOf(tasks());
    }

    @Test
    void a_form_shows_what_the_record_holds_in_its_parts_and_lists_too() {
        assertThat(FormFact.of(Thing.class).stream().map(FormFact::name))
                .containsExactly("name", "story", "part", "part.size", "part.remark", "parts");
        assertThat(FormFact.of(Thing.class).stream().filter(FormFact::words).map(FormFact::name))
                .containsExactly("story", "part.remark");
        assertThat(FormFact.of(Thing.class).get(5).columns())
                .containsExactly(new FormFact("size", false, List.of()), new FormFact("remark", true, List.of()));
    }

    @Test
    void a_handler_without_a_complete_contract_is_no_handler() {
        assertThatIllegalStateException().isThrownBy(() -> TaskContract.of(Incomplete.class));
        assertThatIllegalStateException().isThrownBy(() -> TaskContract.of(Thing.class));
    }

    private static Set<String> tasks() throws IOException {
        try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
            return models.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                    .map(UserTask::getId)
                    .collect(toSet());
        }
    }
}
