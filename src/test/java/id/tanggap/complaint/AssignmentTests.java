package id.tanggap.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Rule: docs/rules.md §4. */
class AssignmentTests {

    @Test
    void a_disposition_binds_after_as_many_upheld_returns_as_the_settings_say() {
        var assignment = new Assignment();
        assignment.giveTo("tng-dbmsda", Instant.EPOCH);
        assignment.upholdReturn("tng-dishub", Instant.EPOCH);

        assertThat(assignment.isBindingAfter(2)).isFalse();
        assertThat(assignment.isBindingAfter(1)).isTrue();
    }
}
