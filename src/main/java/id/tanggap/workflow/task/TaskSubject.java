package id.tanggap.workflow.task;

import id.tanggap.agency.Officer;

/**
 * What user tasks can be about: a case, an alarm. The contract of a task says what its form shows, and that is its
 * subject; the business key of the process says which one of its kind it is.
 *
 * @param <D> what forms show of it
 */
interface TaskSubject<D extends Record> {

    Class<D> data();

    /** Nobody else changes what the task is about until the transaction ends; whoever does so now is waited for. */
    void lock(String key);

    /**
     * Lets the officer act on it, whoever has the task by the model.
     *
     * @throws org.springframework.security.access.AccessDeniedException if this officer may not
     */
    default void admit(String key, Officer officer) {}

    /**
     * What the form shows to this officer. Read when the form opens; never stored by the engine.
     *
     * @throws org.springframework.security.access.AccessDeniedException if this is not the officer's to see, whoever has
     *     the task
     */
    D show(OpenTask task, Officer officer);
}
