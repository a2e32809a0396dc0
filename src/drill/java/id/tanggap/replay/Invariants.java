package id.tanggap.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must hold after any replay, whatever people did.
 *
 * @param broken what is wrong, by the invariant; an empty text where it holds
 */
record Invariants(Map<String, String> broken) {

    static Invariants check(int rows, List<CaseFile> files, Ladders ladders, EngineDoor engine) {
        Map<String, String> broken = new LinkedHashMap<>();
        List<CaseFile> open = files.stream().filter(file -> !file.isOver()).toList();
        List<String> clockless = open.stream()
                .filter(file -> !file.hasOpenClock())
                .map(file -> file.trackingNumber() + " " + file.status())
                .toList();
        long escalated = files.stream()
                .flatMap(file -> file.timeline().stream())
                .filter(event -> event.kind().equals("ESCALATED"))
                .count();
        broken.put("no row is lost", same("rows", rows, "cases that answer", files.size()));
        broken.put(
                "no open case without a running clock",
                clockless.isEmpty() ? "" : clockless.size() + ": " + shortly(clockless));
        broken.put(
                "as many processes as open cases",
                same(
                        "open cases",
                        open.size(),
                        "processes",
                        engine.count(
                                "process-instance/count?rootProcessInstances=true&processDefinitionKey=complaint")));
        broken.put("each rung was told once", same("entries", escalated, "tasks", ladders.all()));
        broken.put("no incident in the engine", none(engine.count("incident/count")));
        broken.put("no job without retries", none(engine.count("job/count?noRetriesLeft=true")));
        broken.put("no job has failed", none(engine.count("job/count?withException=true")));
        return new Invariants(broken);
    }

    boolean hold() {
        return broken.values().stream().allMatch(String::isEmpty);
    }

    private static String none(long count) {
        return count == 0 ? "" : String.valueOf(count);
    }

    private static String same(String one, long count, String other, long otherCount) {
        return count == otherCount ? "" : count + " " + one + ", " + otherCount + " " + other;
    }

    private static String shortly(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(10, all.size())));
    }
}
