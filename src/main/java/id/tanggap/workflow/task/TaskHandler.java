package id.tanggap.workflow.task;

import java.util.Map;
import java.util.Set;

/**
 * Turns what an officer submitted with a user task into one call of a service, as a controller would. There is exactly
 * one handler for each user task; whichever door completes the task, it is met.
 */
public interface TaskHandler {

    /** The subject of most tasks: a case, found by its tracking number. */
    String COMPLAINT = "complaint";

    /** Id of the user task in the models. */
    String task();

    /** Name of the {@link TaskSubject} that the task is about. */
    default String subject() {
        return COMPLAINT;
    }

    /** Keys of other subjects of the same kind that the decision touches: they are locked together with its own. */
    default Set<String> alsoTouched(Submission submission) {
        return Set.of();
    }

    /**
     * Does what the officer decided.
     *
     * @return the variables that the gateways after the task read: codes only
     * @throws id.tanggap.language.Refusal if a field cannot be used, or what the task is about has moved on
     */
    Map<String, Object> handle(Submission submission);
}
