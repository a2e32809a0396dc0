package id.tanggap.workflow.rights;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * Whoever is in a candidate group of a task reads it and works on it. Everything else, and everybody else, is a matter of
 * the engine's authorizations. Decision: docs/decisions/0032-rights-of-tasks.md.
 */
class CandidateGroups extends AuthorizationCommandChecker {

    @Override
    public void checkReadTask(TaskEntity task) {
        if (!isForOfficer(task)) {
            super.checkReadTask(task);
        }
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        if (!isForOfficer(task)) {
            super.checkReadTaskVariable(task);
        }
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        if (!isForOfficer(task)) {
            super.checkTaskWork(task);
        }
    }

    private static boolean isForOfficer(TaskEntity task) {
        List<String> groups = groupsOfOfficer();
        return !groups.isEmpty()
                && task.getCandidates().stream().map(IdentityLink::getGroupId).anyMatch(groups::contains);
    }

    /** The groups of whoever is logged in; none where the engine does not ask for rights. */
    static List<String> groupsOfOfficer() {
        Authentication who = Context.getCommandContext().getAuthentication();
        boolean asked = who != null && Context.getCommandContext().isAuthorizationCheckEnabled();
        return asked && who.getGroupIds() != null ? who.getGroupIds() : List.of();
    }
}
