package id.tanggap.process;

import id.tanggap.key.TrackingNumber;
import java.util.List;
import java.util.Map;

/** The cases that run at this moment. */
public interface RunningCases {

    /** How many cases started by each deployment and still run. */
    Map<String, Long> byDeployment();

    /**
     * How many stand where in a process.
     *
     * @param process its key
     */
    List<Standing> in(String process);

    /** @param element id of the step in the model */
    record Standing(String deployment, String element, long cases) {}

    /**
     * Cases that did not start by a deployment, in the order of their numbers.
     *
     * @param after number behind which to go on; {@link TrackingNumber#BEFORE_ALL} for the first
     */
    List<Running> notBy(String deployment, TrackingNumber after, int limit);

    /** @param instansi code of the one in charge */
    record Running(TrackingNumber trackingNumber, String instansi) {}

    /**
     * Has a case go on by what is in force for its instansi, where it stands: in a transaction of its own. Its deadlines stay,
     * no rung comes twice, and whoever has claimed a task keeps it. No effect on a case that has ended.
     */
    void renew(TrackingNumber trackingNumber);
}
