package id.tanggap.workflow.rights;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Lists officers the tasks of their groups, whatever else they ask for. The database looks at what lies on their desks and
 * not at all tasks of the nation. Only administrators of the engine see tasks by its authorizations.
 */
public class TasksOfGroups extends TaskManager {

    private static final String STATEMENTS = "id.tanggap.workflow.rights.";

    @Override
    @SuppressWarnings("unchecked")
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        if (!isOfOfficer()) {
            return super.findTasksByQueryCriteria(query);
        }
        return restrict(query) ? getDbEntityManager().selectList(STATEMENTS + "selectTasks", query) : List.of();
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        if (!isOfOfficer()) {
            return super.findTaskCountByQueryCriteria(query);
        }
        return restrict(query) ? (Long) getDbEntityManager().selectOne(STATEMENTS + "countTasks", query) : 0;
    }

    private static boolean isOfOfficer() {
        CommandContext context = Context.getCommandContext();
        Authentication who = context.getAuthentication();
        return who != null
                && who.getUserId() != null
                && context.isAuthorizationCheckEnabled()
                && context.getProcessEngineConfiguration().isAuthorizationEnabled()
                && CandidateGroups.groupsOfOfficer().stream()
                        .noneMatch(context.getProcessEngineConfiguration().getAdminGroups()::contains);
    }

    /** @return whether there is anything to be seen at all */
    private boolean restrict(TaskQueryImpl query) {
        List<String> groups = CandidateGroups.groupsOfOfficer();
        AuthorizationCheck check = query.getAuthCheck();
        check.setAuthorizationCheckEnabled(false);
        check.setAuthUserId(null);
        check.setAuthGroupIds(groups);
        getTenantManager().configureQuery(query);
        return !groups.isEmpty();
    }

    @Override
    protected void createDefaultAuthorizations(TaskEntity task) {}

    /** Nobody makes tasks by hand, below others or at all. */
    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
        return List.of();
    }
}
