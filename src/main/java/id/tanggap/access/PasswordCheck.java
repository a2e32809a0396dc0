package id.tanggap.access;

import id.tanggap.agency.Officer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks whether a password is an officer's, wherever one is asked for: guessing gets slow everywhere at once. */
@Component
class PasswordCheck {

    private final StaffDirectory staff;
    private final LoginTries tries;

    PasswordCheck(StaffDirectory staff, LoginTries tries) {
        this.staff = staff;
        this.tries = tries;
    }

    /**
     * The officer, if the password is the officer's; a wrong one counts as a failed login.
     *
     * @param address from where it was typed
     * @throws TooManyTries if it is not yet time for another try
     */
    Optional<Officer> officer(String username, String password, String address) {
        tries.expectPatience(username, address);
        Optional<Officer> officer = staff.authenticate(username, password);
        if (officer.isEmpty()) {
            tries.failed(username, address);
        }
        return officer;
    }
}
