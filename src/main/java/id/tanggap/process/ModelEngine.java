package id.tanggap.process;

import java.util.List;
import java.util.Map;

/** The engine as process owners need it: it checks models, tables and forms, and makes them live. */
public interface ModelEngine {

    /**
     * What breaks a model rule; empty when nothing does.
     *
     * @param files all that would be in force together: content by file name
     */
    List<ModelFinding> check(Map<String, byte[]> files);

    /**
     * Deploys the files as one whole, in the transaction of the caller. Nothing starts by it before it is activated.
     *
     * @return id of the deployment
     * @throws DraftRefused if the files break a model rule
     */
    String deploy(String name, Map<String, byte[]> files);

    /** What was deployed last before anything was activated: content by file name; empty in a new installation. */
    Map<String, byte[]> deployedBefore();
}
