package id.tanggap.access;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whoever reads a page; the frame of all pages asks it ({@code @visitor}) which doors to show. In plain Java: the
 * expressions of Spring Security's tags are parsed anew at every use.
 */
@Component("visitor")
class Visitor {

    private final Agencies agencies;

    Visitor(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Whether an officer is logged in. */
    public boolean isStaff() {
        return member().isPresent();
    }

    /** Whether it is an officer who holds one of these roles, wherever. */
    public boolean holds(String... roles) {
        List<String> wanted = List.of(roles);
        return member().stream()
                .flatMap(member -> member.officer().memberships().stream())
                .anyMatch(held -> wanted.contains(held.role().name()));
    }

    /** Whether it is the national admin, the custodian of identities. */
    public boolean isNationalAdmin() {
        return member().filter(member ->
                        member.officer().has(Role.ADMIN, agencies.national().code()))
                .isPresent();
    }

    private static Optional<StaffMember> member() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof StaffMember member ? Optional.of(member) : Optional.empty();
    }
}
