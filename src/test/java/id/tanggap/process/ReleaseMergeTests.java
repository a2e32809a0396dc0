package id.tanggap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which file holds after an upgrade. */
class ReleaseMergeTests {

    @ParameterizedTest
    @CsvSource({
        // in force, brought by the release before, brought now, in force afterwards
        "old, old, new, new",
        "own, old, new, own",
        "old, old, old, old",
        "own, old, old, own",
        ", , new, new",
        "own, , new, own",
        "old, old, ,",
        "own, old, , own",
        "own, , , own",
        "new, old, new, new"
    })
    void what_is_as_it_was_brought_follows_and_what_was_changed_stays(
            String inForce, String brought, String now, String afterwards) {
        assertThat(Release.merge(file(inForce), file(brought), file(now))).isEqualTo(file(afterwards));
    }

    private static SortedMap<String, String> file(String hash) {
        return hash == null ? new TreeMap<>() : new TreeMap<>(Map.of("limits.dmn", hash));
    }
}
