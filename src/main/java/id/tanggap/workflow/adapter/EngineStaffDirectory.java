package id.tanggap.workflow.adapter;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.tanggap.access.FirstPasswords;
import id.tanggap.access.StaffDirectory;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The staff in the engine's identity tables; a membership is a group. */
@Component
@Transactional
class EngineStaffDirectory implements StaffDirectory {

    private final IdentityService identity;
    private final FirstPasswords firstPasswords;

    EngineStaffDirectory(IdentityService identity, FirstPasswords firstPasswords) {
        this.identity = identity;
        this.firstPasswords = firstPasswords;
    }

    @Override
    public Optional<Officer> authenticate(String username, String password) {
        if (!identity.checkPassword(username, password)) {
            return Optional.empty();
        }
        return find(username);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Officer> find(String username) {
        return Optional.ofNullable(identity.createUserQuery().userId(username).singleResult())
                .map(user -> new Officer(user.getId(), user.getFirstName(), memberships(user.getId())));
    }

    private Set<Membership> memberships(String username) {
        return identity.createGroupQuery().groupMember(username).list().stream()
                .map(group -> Membership.parse(group.getId()))
                .flatMap(Optional::stream)
                .collect(toUnmodifiableSet());
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
