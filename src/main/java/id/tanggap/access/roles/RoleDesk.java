package id.tanggap.access.roles;

import static id.tanggap.language.InvalidInput.require;

import id.tanggap.access.FirstPasswords;
import id.tanggap.access.StaffDirectory;
import id.tanggap.access.roles.RoleRequest.State;
import id.tanggap.agency.Agencies;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Statement;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only desk where roles change. Who runs the installation asks, a second person approves: so nobody becomes a reader of
 * identities alone. To take a role away needs nobody else, for whoever leaves is out at once. Rule: docs/rules.md §5.
 */
@Service
@Transactional
public class RoleDesk {

    private final RoleRequests requests;
    private final StaffDirectory staff;
    private final FirstPasswords firstPasswords;
    private final Agencies agencies;
    private final Journal journal;

    RoleDesk(
            RoleRequests requests,
            StaffDirectory staff,
            FirstPasswords firstPasswords,
            Agencies agencies,
            Journal journal) {
        this.requests = requests;
        this.staff = staff;
        this.firstPasswords = firstPasswords;
        this.agencies = agencies;
        this.journal = journal;
    }

    static boolean mayAsk(Officer officer) {
        return officer.has(Role.OPERATOR);
    }

    static boolean mayDecide(Officer officer) {
        return officer.has(Role.CHECKER);
    }

    /** What waits for the second person, oldest first. @throws AccessDeniedException unless the officer asks or decides */
    @Transactional(readOnly = true)
    public List<RoleRequest> open(Officer officer) {
        allow(mayAsk(officer) || mayDecide(officer));
        return requests.open();
    }

    /** The account and what it holds; empty when there is none. @throws AccessDeniedException as {@link #open} */
    @Transactional(readOnly = true)
    public Optional<Officer> account(Officer officer, String username) {
        allow(mayAsk(officer) || mayDecide(officer));
        return staff.find(username);
    }

    /**
     * Asks that somebody gets a role.
     *
     * @param agency code; null or blank for the roles of the whole installation
     * @throws AccessDeniedException unless the officer is an operator
     * @throws InvalidInput without a reason, for the own account, and where there is no such account, role or agency
     */
    public void ask(Officer operator, String username, Role role, String agency, String reason) {
        allow(mayAsk(operator));
        String because = Statement.required("reason", reason);
        Officer officer = expectAccount(username);
        require(!officer.username().equals(operator.username()), "username", "role.self");
        Membership wanted = membership(role, agency);
        require(!officer.memberships().contains(wanted), "role", "role.held");
        boolean asked = requests.open().stream()
                .anyMatch(open -> open.username().equals(officer.username())
                        && open.membership().equals(wanted));
        require(!asked, "role", "role.asked");
        requests.add(officer.username(), wanted, operator.username(), because, State.ASKED);
        note(Deed.ROLE_REQUESTED, operator, officer.username(), wanted);
    }

    /**
     * Takes a role away at once.
     *
     * @throws AccessDeniedException unless the officer is an operator
     * @throws InvalidInput without a reason, and if the account does not hold the role
     */
    public void withdraw(Officer operator, String username, String group, String reason) {
        allow(mayAsk(operator));
        String because = Statement.required("reason", reason);
        Officer officer = expectAccount(username);
        Membership held = Membership.parse(group)
                .filter(officer.memberships()::contains)
                .orElseThrow(() -> new InvalidInput("role", "role.unknown"));
        requests.add(officer.username(), held, operator.username(), because, State.WITHDRAWN);
        staff.withdraw(officer.username(), held);
    }

    /**
     * Decides on a request as the second person.
     *
     * @throws AccessDeniedException unless the officer is a checker
     * @throws InvalidInput without a reason, if it was decided before, if the officer asked or would get the role, and as
     *     long as somebody else knows the account's password
     */
    public void decide(Officer checker, long id, boolean approve, String reason) {
        allow(mayDecide(checker));
        String because = Statement.required("reason", reason);
        RoleRequest request = requests.lock(id).orElseThrow(() -> new InvalidInput("decision", "role.decided"));
        require(isSecondPerson(checker, request), "decision", "role.same.person");
        require(!approve || !firstPasswords.has(request.username()), "decision", "role.first.password");
        requests.decide(id, approve ? State.APPROVED : State.REFUSED, checker.username(), because);
        if (approve) {
            staff.grant(request.username(), request.membership());
        } else {
            note(Deed.ROLE_REFUSED, checker, request.username(), request.membership());
        }
    }

    private static boolean isSecondPerson(Officer checker, RoleRequest request) {
        return !checker.username().equals(request.requester())
                && !checker.username().equals(request.username());
    }

    private Officer expectAccount(String username) {
        return staff.find(username).orElseThrow(() -> new InvalidInput("username", "role.account.unknown"));
    }

    private Membership membership(Role role, String agency) {
        boolean installation = agency == null || agency.isBlank();
        require(role != null && role.ofAgency() != installation, "role", "role.unknown");
        String code = installation ? null : agency.strip();
        require(installation || agencies.find(code).isPresent() && !agencies.isRetired(code), "role", "role.unknown");
        return new Membership(role, code);
    }

    private void note(Deed deed, Officer by, String username, Membership membership) {
        journal.note(deed, by.username(), agencies.instansiOf(membership), username, membership.group());
    }

    private static void allow(boolean may) {
        if (!may) {
            throw new AccessDeniedException("Roles are for operators and checkers");
        }
    }
}
