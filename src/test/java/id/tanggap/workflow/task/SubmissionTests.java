package id.tanggap.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.workflow.contract.TaskContract;
import id.tanggap.workflow.contract.TaskContracts;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What officers write in forms. Rule: docs/rules.md §1. */
class SubmissionTests {

    private static final String INVISIBLE = "\u200B\u2060\u3164\u2800\u00AD\u202A\u202C\uFEFF ";

    @TestFactory
    Stream<DynamicTest> in_every_field_of_every_task_what_nobody_sees_is_nothing() {
        return TaskContracts.all().stream().flatMap(contract -> contract.words().stream()
                .map(field -> DynamicTest.dynamicTest(contract.id() + "." + field, () -> {
                    assertThat(text(contract, field, INVISIBLE)).isNull();
                    assertThat(text(contract, field, INVISIBLE + "Cuti\u200B." + INVISIBLE))
                            .isEqualTo("Cuti.");
                })));
    }

    private static String text(TaskContract contract, String field, String typed) {
        return new Submission(contract, new OpenTask("2611-0000-0000", name -> null), null, Map.of(field, typed))
                .text(field);
    }
}
