package id.tanggap.workflow.engine;

import id.tanggap.access.FirstPasswords;
import id.tanggap.access.StaffSessions;
import java.util.List;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The accounts of staff in the engine's tables, behind every door that changes them: Admin, engine REST, our own code.
 * Whoever loses a role, an account or a password is out at once.
 */
class GuardedAccounts extends DbIdentityServiceProvider {

    private final StaffSessions sessions;
    private final FirstPasswords firstPasswords;

    GuardedAccounts(StaffSessions sessions, FirstPasswords firstPasswords) {
        this.sessions = sessions;
        this.firstPasswords = firstPasswords;
    }

    /**
     * Only the password decides. Being locked out after wrong ones would let anybody lock out anybody; guessing is slowed
     * down at our doors.
     */
    @Override
    public boolean checkPassword(String username, String password) {
        UserEntity user = findUserById(username);
        return user != null && password != null && matchPassword(password, user);
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        boolean newPassword = ((UserEntity) user).hasNewPassword();
        IdentityOperationResult result = super.saveUser(user);
        if (newPassword) {
            sessions.endOf(user.getId());
            if (isActOfSomebodyElse(user.getId())) {
                firstPasswords.given(user.getId());
            }
        }
        return result;
    }

    @Override
    public IdentityOperationResult deleteUser(String username) {
        IdentityOperationResult result = super.deleteUser(username);
        firstPasswords.forget(username);
        sessions.endOf(username);
        return result;
    }

    @Override
    public IdentityOperationResult createMembership(String username, String group) {
        IdentityOperationResult result = super.createMembership(username, group);
        sessions.endOf(username);
        return result;
    }

    @Override
    public IdentityOperationResult deleteMembership(String username, String group) {
        IdentityOperationResult result = super.deleteMembership(username, group);
        sessions.endOf(username);
        return result;
    }

    /** Our own code acts without a login at the engine, for the officer or at the first start. */
    private static boolean isActOfSomebodyElse(String username) {
        String actor = Context.getCommandContext().getAuthenticatedUserId();
        return actor != null && !actor.equals(username);
    }

    @Override
    public IdentityOperationResult deleteGroup(String group) {
        List<User> members = Context.getCommandContext()
                .runWithoutAuthorization(
                        () -> createUserQuery().memberOfGroup(group).list());
        IdentityOperationResult result = super.deleteGroup(group);
        members.forEach(member -> sessions.endOf(member.getId()));
        return result;
    }
}
