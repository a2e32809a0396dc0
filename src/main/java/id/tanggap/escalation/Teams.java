package id.tanggap.escalation;

import java.util.List;
import java.util.Set;

/**
 * What the workflow knows of teams: what waits for each, and which of them have officers. Only work that carries a case
 * on is meant; escalations and alarms have a way of their own.
 */
public interface Teams {

    /** All open work by team. Reads every open task: for background work. */
    List<TeamWork> work();

    /** The teams that have at least one officer. */
    Set<String> staffed();

    /** What waits for one team, the most urgent first. */
    List<TeamTask> tasksOf(String team, int atMost);
}
