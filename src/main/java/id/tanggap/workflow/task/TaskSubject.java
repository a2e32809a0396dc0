package id.tanggap.workflow.task;

import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * What user tasks can be about: a case, an alarm. The handler of a task names its subject ({@link TaskHandler#subject});
 * the business key of the process says which one of its kind it is.
 */
interface TaskSubject {

    /** How handlers name it; its forms show one object of this name. */
    String name();

    /** Nobody else changes what the task is about until the transaction ends; whoever does so now is waited for. */
    void lock(String key);

    /**
     * What the form of the task shows and proposes to this officer: the object of facts, and a first value for each
     * field that has one. Read when the form opens; never stored by the engine.
     */
    VariableMap form(TaskEntity task, Authentication who);
}
