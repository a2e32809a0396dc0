package id.tanggap.workflow.task;

import java.util.Map;

/**
 * Turns what an officer submitted with a user task into one call of a service, as a controller would. There is exactly
 * one handler for each user task; whichever door completes the task, it is met.
 */
public interface TaskHandler {

    /** Id of the user task in the models. */
    String task();

    /**
     * Does what the officer decided.
     *
     * @return the variables that the gateways after the task read: codes only
     * @throws id.tanggap.complaint.InvalidInput if a field cannot be used
     * @throws id.tanggap.complaint.IllegalTransition if the case has moved on
     */
    Map<String, Object> handle(Submission submission);
}
