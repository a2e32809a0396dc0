package id.tanggap.workflow.engine;

import id.tanggap.workflow.deployment.ModelerDoor;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/**
 * The engine's repository, in which nobody deploys: whatever somebody sends through a door of the engine becomes a draft.
 * The application itself, which nobody is logged in to, deploys.
 */
class DraftingRepository extends RepositoryServiceImpl {

    private final Supplier<ModelerDoor> door;

    DraftingRepository(Supplier<ModelerDoor> door) {
        this.door = door;
    }

    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl builder) {
        if (commandExecutor.execute(CommandContext::getAuthenticatedUserId) == null) {
            return super.deployWithResult(builder);
        }
        return door.get()
                .keep(
                        LoggedIn.officer()
                                .orElseThrow(() -> new AuthorizationException("Models are drafted, not deployed")),
                        builder.getDeployment());
    }
}
