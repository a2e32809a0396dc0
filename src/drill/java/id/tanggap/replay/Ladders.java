package id.tanggap.replay;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The escalations of the replayed cases by clock and rung, from the engine's history as an operator reads it. History
 * holds no rung: a ladder raises its rungs one after another, so the n-th task of a case and clock is the n-th rung.
 */
record Ladders(Map<String, Map<Integer, Long>> byClock, long all) {

    private static final Map<String, String> CLOCKS = Map.of(
            "verificationLimitEscalation", "VERIFICATION",
            "firstFollowUpLimitEscalation", "FIRST_FOLLOW_UP",
            "completionLimitEscalation", "COMPLETION",
            "returnDecisionEscalation", "RETURN_DECISION",
            "disputeReviewEscalation", "DISPUTE_REVIEW");

    static Ladders read(EngineDoor engine, Set<String> trackingNumbers) {
        Set<String> ours = engine
                .list("history/process-instance?processDefinitionKey=complaint&sortBy=instanceId&sortOrder=asc")
                .stream()
                .filter(instance ->
                        trackingNumbers.contains(instance.path("businessKey").asText()))
                .map(instance -> instance.path("id").asText())
                .collect(toSet());
        Map<String, String> clockOf = new HashMap<>();
        CLOCKS.forEach((activity, clock) -> engine.list(
                        "history/activity-instance?activityId=" + activity + "&sortBy=activityInstanceId&sortOrder=asc")
                .forEach(
                        call -> clockOf.put(call.path("calledProcessInstanceId").asText(), clock)));
        List<JsonNode> tasks = engine
                .list("history/activity-instance?activityId=respondEscalation&sortBy=activityInstanceId&sortOrder=asc")
                .stream()
                .filter(task -> ours.contains(task.path("rootProcessInstanceId").asText()))
                .sorted(Comparator.comparing(task -> task.path("startTime").asText()))
                .toList();
        Map<String, Integer> reached = new HashMap<>();
        Map<String, Map<Integer, Long>> byClock = new TreeMap<>();
        for (JsonNode task : tasks) {
            String clock = clockOf.getOrDefault(task.path("processInstanceId").asText(), "?");
            int rung = reached.merge(task.path("rootProcessInstanceId").asText() + clock, 1, Integer::sum);
            byClock.computeIfAbsent(clock, unused -> new TreeMap<>()).merge(rung, 1L, Long::sum);
        }
        return new Ladders(byClock, tasks.size());
    }
}
