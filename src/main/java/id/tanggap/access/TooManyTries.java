package id.tanggap.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** It is not yet time for another try; the password was not looked at. */
class TooManyTries extends AuthenticationException {

    private final Duration retryAfter;

    TooManyTries(Duration retryAfter) {
        super("Too many tries");
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
