package id.tanggap.workflow.rights;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/** With tasks and process instances no authorization was written, so none is looked for when they end. */
public class NothingToTakeBack extends AuthorizationManager {

    private static final Set<Resource> WITHOUT = Set.of(Resources.TASK, Resources.PROCESS_INSTANCE);

    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String resourceId) {
        if (!WITHOUT.contains(resource)) {
            super.deleteAuthorizationsByResourceId(resource, resourceId);
        }
    }
}
