package id.tanggap.workflow.engine;

import id.tanggap.access.FirstPasswords;
import id.tanggap.access.ProviderAccounts;
import id.tanggap.access.StaffSessions;
import id.tanggap.access.factor.AccessTokens;
import id.tanggap.access.factor.SecondFactors;
import id.tanggap.access.roles.RoleRequests;
import id.tanggap.agency.Membership;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The accounts of staff in the engine's tables, behind every door that changes them: Admin, engine REST, our own code.
 * Whoever loses a role, an account or a password is out at once; roles change at our own desk only, so that who runs the
 * engine makes nobody a reader. Decision: docs/decisions/0026-roles.md.
 */
class GuardedAccounts extends DbIdentityServiceProvider {

    private final StaffSessions sessions;
    private final FirstPasswords firstPasswords;
    private final SecondFactors factors;
    private final AccessTokens tokens;
    private final ProviderAccounts providerAccounts;
    private final RoleRequests requests;
    private final AccountEntries journal;

    GuardedAccounts(
            StaffSessions sessions,
            FirstPasswords firstPasswords,
            SecondFactors factors,
            AccessTokens tokens,
            ProviderAccounts providerAccounts,
            RoleRequests requests,
            AccountEntries journal) {
        this.sessions = sessions;
        this.firstPasswords = firstPasswords;
        this.factors = factors;
        this.tokens = tokens;
        this.providerAccounts = providerAccounts;
        this.requests = requests;
        this.journal = journal;
    }

    /**
     * Only the password decides. Being locked out after wrong ones would let anybody lock out anybody; guessing is slowed
     * down at our doors, so that the engine's own tell nobody whether a password is somebody else's.
     */
    @Override
    public boolean checkPassword(String username, String password) {
        if (isActOfSomebodyElse(username)) {
            throw new AuthorizationException("Passwords are tried at the login only");
        }
        UserEntity user = findUserById(username);
        return user != null && password != null && matchPassword(password, user);
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        boolean newPassword = ((UserEntity) user).hasNewPassword();
        IdentityOperationResult result = super.saveUser(user);
        if (newPassword) {
            sessions.endOf(user.getId());
            tokens.forget(user.getId());
            if (isActOfSomebodyElse(user.getId())) {
                firstPasswords.given(user.getId());
                suspendRolesOf(user.getId());
            }
        }
        journal.account(user.getId(), newPassword ? "password" : "profile");
        return result;
    }

    @Override
    public IdentityOperationResult deleteUser(String username) {
        IdentityOperationResult result = super.deleteUser(username);
        firstPasswords.forget(username);
        factors.forget(username);
        providerAccounts.forget(username);
        requests.voidOf(username);
        sessions.endOf(username);
        journal.account(username, "deleted");
        return result;
    }

    @Override
    public IdentityOperationResult createMembership(String username, String group) {
        refuseAtDoorsOfEngine();
        IdentityOperationResult result = super.createMembership(username, group);
        sessions.endOf(username);
        journal.joined(username, group);
        return result;
    }

    @Override
    public IdentityOperationResult deleteMembership(String username, String group) {
        refuseAtDoorsOfEngine();
        return leave(username, group);
    }

    /** With its members a group would take their roles along. */
    @Override
    public IdentityOperationResult deleteGroup(String group) {
        refuseAtDoorsOfEngine();
        List<User> members = Context.getCommandContext()
                .runWithoutAuthorization(
                        () -> createUserQuery().memberOfGroup(group).list());
        members.forEach(member -> leave(member.getId(), group));
        return super.deleteGroup(group);
    }

    /** Whoever has set a password could come by it: the roles of the account wait for the second person. */
    private void suspendRolesOf(String username) {
        List<Group> groups = Context.getCommandContext()
                .runWithoutAuthorization(
                        () -> createGroupQuery().groupMember(username).list());
        for (Group group : groups) {
            leave(username, group.getId());
            Membership.parse(group.getId())
                    .ifPresent(membership -> requests.askAgain(username, membership, actorAtDoorsOfEngine()));
        }
    }

    private IdentityOperationResult leave(String username, String group) {
        IdentityOperationResult result = super.deleteMembership(username, group);
        sessions.endOf(username);
        journal.left(username, group);
        return result;
    }

    private static void refuseAtDoorsOfEngine() {
        if (actorAtDoorsOfEngine() != null) {
            throw new AuthorizationException("Roles change at /peran only");
        }
    }

    private static boolean isActOfSomebodyElse(String username) {
        String actor = actorAtDoorsOfEngine();
        return actor != null && !actor.equals(username);
    }

    /** Our own code acts without a login at the engine, for the officer or at the first start. */
    private static String actorAtDoorsOfEngine() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }
}
