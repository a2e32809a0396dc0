package id.tanggap.workflow.adapter;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.tanggap.access.FirstPasswords;
import id.tanggap.access.StaffDirectory;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The staff in the engine's identity tables; a membership is a group. */
@Component
@Transactional
class EngineStaffDirectory implements StaffDirectory {

    /** Account and memberships at once: whoever comes with HTTP Basic is looked up at every call. */
    private static final String ACCOUNT =
            """
            select ID_, FIRST_, PWD_, SALT_, GROUP_ID_
              from ACT_ID_USER left join ACT_ID_MEMBERSHIP on USER_ID_ = ID_
             where ID_ = ?
            """;

    private final JdbcClient database;
    private final ProcessEngineConfigurationImpl engine;
    private final IdentityService identity;
    private final FirstPasswords firstPasswords;

    EngineStaffDirectory(
            JdbcClient database,
            ProcessEngineConfigurationImpl engine,
            IdentityService identity,
            FirstPasswords firstPasswords) {
        this.database = database;
        this.engine = engine;
        this.identity = identity;
        this.firstPasswords = firstPasswords;
    }

    /** One statement of its own: nothing is kept between two calls, so whoever leaves is out with the next one. */
    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Officer> authenticate(String username, String password) {
        return account(username)
                .filter(account -> engine.getPasswordManager()
                        .check(EncryptionUtil.saltPassword(password, account.salt()), account.password()))
                .map(Account::officer);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Officer> find(String username) {
        return account(username).map(Account::officer);
    }

    private record Account(Officer officer, String password, String salt) {

        /** Of two rows that differ in their group. */
        Account join(Account other) {
            Set<Membership> all = new HashSet<>(officer.memberships());
            all.addAll(other.officer.memberships());
            return new Account(new Officer(officer.username(), officer.name(), all), password, salt);
        }
    }

    private Optional<Account> account(String username) {
        return database
                .sql(ACCOUNT)
                .param(username)
                .query((row, number) -> new Account(
                        new Officer(
                                row.getString("ID_"),
                                row.getString("FIRST_"),
                                Membership.parse(row.getString("GROUP_ID_")).stream()
                                        .collect(toUnmodifiableSet())),
                        row.getString("PWD_"),
                        row.getString("SALT_")))
                .list()
                .stream()
                .reduce(Account::join);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return identity.createUserQuery().count() == 0;
    }

    @Override
    public void save(Officer officer, String password) {
        User user = Optional.ofNullable(
                        identity.createUserQuery().userId(officer.username()).singleResult())
                .orElseGet(() -> identity.newUser(officer.username()));
        user.setFirstName(officer.name());
        user.setLastName(""); // the web apps would show "null"
        user.setPassword(password);
        identity.saveUser(user);
        Set<String> held = identity.createGroupQuery().groupMember(officer.username()).list().stream()
                .map(Group::getId)
                .collect(toUnmodifiableSet());
        Set<String> wanted = groups(officer.memberships());
        held.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> identity.deleteMembership(officer.username(), group));
        wanted.stream().filter(group -> !held.contains(group)).forEach(group -> join(officer.username(), group));
    }

    @Override
    public void grant(String username, Membership membership) {
        groups(Set.of(membership)).forEach(group -> join(username, group));
    }

    @Override
    public void withdraw(String username, Membership membership) {
        groups(Set.of(membership)).forEach(group -> identity.deleteMembership(username, group));
    }

    private void join(String username, String group) {
        ensure(group);
        identity.createMembership(username, group);
    }

    @Override
    public void enrol(Officer officer, String firstPassword) {
        save(officer, firstPassword);
        firstPasswords.given(officer.username());
    }

    @Override
    public void changePassword(String username, String password) {
        User user = identity.createUserQuery().userId(username).singleResult();
        user.setPassword(password);
        identity.saveUser(user);
        firstPasswords.forget(username);
    }

    /** Operators are the web apps' administrators, too: while these have none, they let nobody in. */
    private static Set<String> groups(Set<Membership> memberships) {
        Set<String> groups = memberships.stream().map(Membership::group).collect(toCollection(TreeSet::new));
        if (groups.contains(Role.OPERATOR.id())) {
            groups.add(Groups.CAMUNDA_ADMIN);
        }
        return groups;
    }

    private void ensure(String id) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(id);
            group.setType("TANGGAP");
            identity.saveGroup(group);
        }
    }
}
