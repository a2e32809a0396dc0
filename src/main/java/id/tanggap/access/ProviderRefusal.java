package id.tanggap.access;

import org.springframework.security.core.AuthenticationException;

/** The provider has vouched for somebody who is not let in. */
class ProviderRefusal extends AuthenticationException {

    /** Why, and the code of the sentence that says so. */
    enum Reason {
        /** No account is linked to whoever came. */
        UNKNOWN,
        /** The provider confirms none of the account's roles. */
        ROLES,
        /** What it answered was not genuine, too old, or no answer to what was asked. */
        ANSWER
    }

    private final Reason reason;

    ProviderRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
