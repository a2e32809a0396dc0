package id.tanggap.workflow.task;

import id.tanggap.key.TrackingNumber;
import java.util.function.Function;

/**
 * A user task that lies open.
 *
 * @param key which one of its kind it is about
 * @param variables of the process as the task sees them: codes; null where one is not set
 */
record OpenTask(String key, Function<String, Object> variables) {

    /** The key of a case. */
    TrackingNumber trackingNumber() {
        return new TrackingNumber(key);
    }

    Object variable(String name) {
        return variables.apply(name);
    }
}
