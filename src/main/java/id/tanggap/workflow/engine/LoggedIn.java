package id.tanggap.workflow.engine;

import id.tanggap.access.StaffMember;
import id.tanggap.agency.Officer;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who has come through our login. */
final class LoggedIn {

    private LoggedIn() {}

    static Optional<Officer> officer() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof StaffMember member
                ? Optional.of(member.officer())
                : Optional.empty();
    }
}
