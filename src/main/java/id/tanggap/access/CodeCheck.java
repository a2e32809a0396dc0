package id.tanggap.access;

import id.tanggap.access.factor.SecondFactors;
import id.tanggap.throttle.Bucket;
import id.tanggap.throttle.LeakyBuckets;
import id.tanggap.throttle.Limits;
import org.springframework.stereotype.Component;

/**
 * Looks whether a code of a second factor is an officer's. Guessing is slowed down as with passwords, and for an account as a whole
 * besides: a code is short, and who guesses one knows the password already.
 */
@Component
class CodeCheck {

    private final SecondFactors factors;
    private final LoginTries tries;
    private final LeakyBuckets buckets;
    private final Limits limits;

    CodeCheck(SecondFactors factors, LoginTries tries, LeakyBuckets buckets, Limits limits) {
        this.factors = factors;
        this.tries = tries;
        this.buckets = buckets;
        this.limits = limits;
    }

    /**
     * A wrong code counts as a failed login.
     *
     * @throws TooManyTries if it is not yet time for another try
     */
    boolean isRight(String username, String code, String address) {
        tries.expectPatience(username, address);
        Bucket wrong = limits.code().bucket("code", username);
        buckets.wait(wrong).ifPresent(wait -> {
            throw new TooManyTries(wait);
        });
        boolean right = factors.accepts(username, code);
        if (!right) {
            buckets.drop(wrong);
            tries.failed(username, address);
        }
        return right;
    }
}
