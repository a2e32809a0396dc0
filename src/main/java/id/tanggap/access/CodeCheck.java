package id.tanggap.access;

import id.tanggap.access.LeakyBuckets.Bucket;
import id.tanggap.access.factor.SecondFactors;
import id.tanggap.identity.Fingerprints;
import java.time.Duration;
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
    private final Fingerprints fingerprints;

    CodeCheck(SecondFactors factors, LoginTries tries, LeakyBuckets buckets, Fingerprints fingerprints) {
        this.factors = factors;
        this.tries = tries;
        this.buckets = buckets;
        this.fingerprints = fingerprints;
    }

    /**
     * A wrong code counts as a failed login.
     *
     * @throws TooManyTries if it is not yet time for another try
     */
    boolean isRight(String username, String code, String address) {
        tries.expectPatience(username, address);
        Bucket wrong = new Bucket(fingerprints.of("code", username), 20, Duration.ofMinutes(5));
        if (buckets.content(wrong) + 1 > wrong.size()) {
            throw new TooManyTries(wrong.leak());
        }
        boolean right = factors.accepts(username, code);
        if (!right) {
            buckets.drop(wrong);
            tries.failed(username, address);
        }
        return right;
    }
}
