package id.tanggap.workflow.task;

import id.tanggap.workflow.contract.UserTask;
import java.util.Map;
import java.util.Set;

/**
 * Turns what an officer submitted with a user task into one call of a service, as a controller would. There is exactly
 * one handler for each user task, and its {@link UserTask} is the contract with form and model; whichever door completes
 * the task, the handler is met.
 */
public interface TaskHandler {

    /**
     * Does what the officer decided.
     *
     * @return the variables that the gateways after the task read: codes only
     * @throws id.tanggap.language.Refusal if a field cannot be used, or what the task is about has moved on
     */
    Map<String, Object> handle(Submission submission);

    /** Keys of other subjects of the same kind that the decision touches: they are locked together with its own. */
    default Set<String> alsoTouched(Submission submission) {
        return Set.of();
    }

    /** What fields hold when the form opens, by key; the others are empty. */
    default Map<String, Object> firstValues(OpenTask task) {
        return Map.of();
    }
}
