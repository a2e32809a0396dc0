package id.tanggap.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A case as the API shows it. */
record CaseFile(JsonNode view) {

    private static final Set<String> FINAL = Set.of("CLOSED", "ARCHIVED");
    private static final Set<String> OPEN_CLOCK = Set.of("RUNNING", "OVERDUE", "PAUSED");

    record Deadline(String kind, Instant dueAt, String state) {

        boolean isOpen() {
            return OPEN_CLOCK.contains(state);
        }
    }

    /** @param who party in English */
    record Event(String kind, String who) {}

    String trackingNumber() {
        return view.path("trackingNumber").asText();
    }

    String status() {
        return view.path("status").asText();
    }

    boolean isOver() {
        return FINAL.contains(status());
    }

    boolean hasOpenClock() {
        return deadlines().stream().anyMatch(Deadline::isOpen);
    }

    List<Deadline> deadlines() {
        return each(view.path("deadlines"))
                .map(node -> new Deadline(
                        node.path("kind").asText(),
                        Instant.parse(node.path("dueAt").asText()),
                        node.path("state").asText()))
                .toList();
    }

    Optional<Deadline> deadline(String kind) {
        return deadlines().stream()
                .filter(deadline -> deadline.kind().equals(kind))
                .reduce((earlier, later) -> later);
    }

    List<Event> timeline() {
        return each(view.path("timeline"))
                .map(node ->
                        new Event(node.path("kind").asText(), node.path("who").asText()))
                .toList();
    }

    private static java.util.stream.Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
