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

/** Lets the first operator in, by name and password from the environment; a directory with staff is left alone. */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private final StaffDirectory staff;
    private final String username;
    private final String password;

    FirstAdministrator(
            StaffDirectory staff,
            @Value("${tanggap.admin.username:}") String username,
            @Value("${tanggap.admin.password:}") String password) {
        this.staff = staff;
        this.username = username;
        this.password = password;
    }

    /** @throws IllegalStateException if nobody can log in and the environment names nobody */
    @Override
    public void run(ApplicationArguments arguments) {
        if (!staff.isEmpty()) {
            return;
        }
        if (username.isBlank() || password.isBlank()) {
            throw new IllegalStateException(
                    "No staff yet: name the first administrator by TANGGAP_ADMIN_USERNAME and TANGGAP_ADMIN_PASSWORD");
        }
        var operator = new Membership(Role.OPERATOR, null);
        staff.enrol(new Officer(username, username, Set.of(operator)), password);
    }
}
