package id.tanggap.access.roles;

import static id.tanggap.language.InvalidInput.require;

import id.tanggap.access.FirstPasswords;
import id.tanggap.access.StaffDirectory;
import id.tanggap.access.StaffSessions;
import id.tanggap.access.factor.SecondFactors;
import id.tanggap.access.roles.RoleRequest.State;
import id.tanggap.access.roles.RoleRequest.Wish;
import id.tanggap.agency.Agencies;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only desk where roles change, and where a lost second factor begins anew. Who runs the installation asks, a second person approves: so nobody becomes a reader of
 * identities alone. To take a role away needs nobody else, for whoever leaves is out at once. Rule: docs/rules.md §5.
 */
@Service
@Transactional
public class RoleDesk {

    private final RoleRequests requests;
    private final StaffDirectory staff;
    private final FirstPasswords firstPasswords;
    private final SecondFactors factors;
    private final StaffSessions sessions;
    private final Agencies agencies;
    private final Journal journal;

    RoleDesk(
            RoleRequests requests,
            StaffDirectory staff,
            FirstPasswords firstPasswords,
            SecondFactors factors,
            StaffSessions sessions,
            Agencies agencies,
            Journal journal) {
        this.requests = requests;
        this.staff = staff;
        this.firstPasswords = firstPasswords;
        this.factors = factors;
        this.sessions = sessions;
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

    /** Whether there is a second factor that could be lost. @throws AccessDeniedException as {@link #open} */
    @Transactional(readOnly = true)
    public boolean hasSecondFactor(Officer officer, String username) {
        allow(mayAsk(officer) || mayDecide(officer));
        return factors.isOn(username);
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
        expectFirst(Wish.ROLE, officer, wanted, "role");
        requests.add(officer.username(), wanted, operator.username(), because, State.ASKED);
        note(Deed.ROLE_REQUESTED, operator, officer.username(), Wish.ROLE, wanted);
    }

    /**
     * Asks that somebody who lost app and codes begins anew with the second factor.
     *
     * @throws AccessDeniedException unless the officer is an operator
     * @throws InvalidInput without a reason, for the own account, and where there is no such account or no second factor
     */
    public void askForNewFactor(Officer operator, String username, String reason) {
        allow(mayAsk(operator));
        String because = Statement.required("reason", reason);
        Officer officer = expectAccount(username);
        require(!officer.username().equals(operator.username()), "username", "role.self");
        require(factors.isOn(officer.username()), "username", "role.no.factor");
        expectFirst(Wish.NEW_FACTOR, officer, null, "username");
        requests.askForNewFactor(officer.username(), operator.username(), because);
        note(Deed.ROLE_REQUESTED, operator, officer.username(), Wish.NEW_FACTOR, null);
    }

    private void expectFirst(Wish wish, Officer officer, Membership membership, String field) {
        boolean asked = requests.open().stream()
                .anyMatch(open -> open.wish() == wish
                        && open.username().equals(officer.username())
                        && Objects.equals(open.membership(), membership));
        require(!asked, field, "role.asked");
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
        boolean known = approve && request.wish() == Wish.ROLE && firstPasswords.has(request.username());
        require(!known, "decision", "role.first.password");
        requests.decide(id, approve ? State.APPROVED : State.REFUSED, checker.username(), because);
        if (approve) {
            carryOut(request, checker);
        } else {
            note(Deed.ROLE_REFUSED, checker, request.username(), request.wish(), request.membership());
        }
    }

    private void carryOut(RoleRequest request, Officer checker) {
        switch (request.wish()) {
            case ROLE -> staff.grant(request.username(), request.membership());
            case NEW_FACTOR -> {
                factors.reset(request.username(), checker);
                sessions.endOf(request.username());
            }
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

    private void note(Deed deed, Officer by, String username, Wish wish, Membership membership) {
        boolean role = wish == Wish.ROLE;
        journal.note(
                deed,
                by.username(),
                role ? agencies.instansiOf(membership) : null,
                username,
                role ? membership.group() : wish.name());
    }

    private static void allow(boolean may) {
        if (!may) {
            throw new AccessDeniedException("Roles are for operators and checkers");
        }
    }
}
