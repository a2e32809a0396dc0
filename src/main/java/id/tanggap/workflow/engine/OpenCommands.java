package id.tanggap.workflow.engine;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAuthorizationCommand;
import org.camunda.bpm.engine.impl.cmd.CreateFilterCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupCmd;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateMigrationPlanCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveGroupCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.EvaluateDecisionCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.EvaluateDecisionTableCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.batch.MigrateProcessInstanceBatchCmd;

/**
 * What whoever is logged in may have the engine do, each with the engine's authorizations behind it: what only reads, what
 * is our own, and what is named here. A command that a later engine brings is shut until somebody decides.
 */
final class OpenCommands {

    private static final String OURS = "id.tanggap.";

    /** The engine's names say which commands only read. */
    private static final Pattern READING =
            Pattern.compile("(?:Get|Find|Is).*|.*Query.*|ExecuteFilter.*|ExecuteDuration.*|.*CountBy.*");

    private static final List<Class<?>> ACTS = List.of(
            // of officers
            ClaimTaskCmd.class,
            CheckPassword.class,
            AuthorizationCheckCmd.class,
            // of process owners
            EvaluateDecisionCmd.class,
            EvaluateDecisionTableCmd.class,
            // of operators: what failed, models of running cases, accounts
            SetJobRetriesCmd.class,
            ResolveIncidentCmd.class,
            CreateMigrationPlanCmd.class,
            MigrateProcessInstanceCmd.class,
            MigrateProcessInstanceBatchCmd.class,
            CreateFilterCmd.class,
            SaveFilterCmd.class,
            DeleteFilterCmd.class,
            CreateUserCmd.class,
            SaveUserCmd.class,
            DeleteUserCmd.class,
            CreateGroupCmd.class,
            SaveGroupCmd.class,
            DeleteGroupCmd.class,
            CreateMembershipCmd.class,
            DeleteMembershipCmd.class,
            CreateAuthorizationCommand.class,
            SaveAuthorizationCmd.class,
            DeleteAuthorizationCmd.class);

    private OpenCommands() {}

    static boolean contain(Command<?> command) {
        String name = command.getClass().getName();
        return command instanceof AbstractQuery<?, ?>
                || name.startsWith(OURS)
                || ACTS.stream().anyMatch(act -> act.isInstance(command))
                || READING.matcher(name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1))
                        .matches();
    }
}
