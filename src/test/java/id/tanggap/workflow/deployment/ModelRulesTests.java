package id.tanggap.workflow.deployment;

import static id.tanggap.workflow.deployment.ShippedModels.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shipped models obey every rule. */
class ModelRulesTests {

    @Test
    void the_shipped_models_obey_every_rule() {
        assertThat(shipped().violations()).isEmpty();
    }

    @Test
    void every_rule_is_listed_in_the_guide_for_process_owners() throws IOException {
        String guide = Files.readString(Path.of("docs/process-owner-guide.md"));
        assertThat(ShippedModels.ruleNames()).doesNotHaveDuplicates().allSatisfy(rule -> assertThat(guide)
                .contains("| `" + rule + "` |"));
    }
}
