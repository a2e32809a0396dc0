package id.tanggap.access;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the first checker in, by name and password from the environment: without one nobody gets a role, and a checker that
 * the operator could make would be no second person. An account that is there is left alone.
 */
@Component
@Profile("!demo")
class FirstChecker implements ApplicationRunner {

    private final StaffDirectory staff;
    private final String username;
    private final String password;

    FirstChecker(
            StaffDirectory staff,
            @Value("${tanggap.checker.username:}") String username,
            @Value("${tanggap.checker.password:}") String password) {
        this.staff = staff;
        this.username = username;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!username.isBlank() && !password.isBlank() && staff.find(username).isEmpty()) {
            var checker = new Membership(Role.CHECKER, null);
            staff.enrol(new Officer(username, username, Set.of(checker)), password);
        }
    }
}
