package id.tanggap.access;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** The password was right, and it is not enough. */
class SecondFactorNeeded extends AuthenticationException {

    private final Authentication granted;

    SecondFactorNeeded(Authentication granted) {
        super("A second factor is needed");
        this.granted = granted;
    }

    /** What the login comes to with the second factor. */
    Authentication granted() {
        return granted;
    }
}
