package id.tanggap.throttle;

import id.tanggap.identity.Fingerprints;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Asks for a small proof of work. A challenge is signed and not stored; what is stored, for all nodes, is that it has been
 * used. Whoever cannot work waits: a challenge that is old enough counts as done, for one address as often as
 * {@link WorkSettings#patience} says.
 *
 * <p>Decision: docs/decisions/0040-flooding.md.
 */
@Component
public class Challenges {

    private static final String PURPOSE = "challenge";
    private static final int NONCE_BYTES = 16;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    private final WorkSettings settings;
    private final LeakyBuckets buckets;
    private final Fingerprints fingerprints;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Challenges(Limits limits, LeakyBuckets buckets, Fingerprints fingerprints, Clock clock) {
        this.settings = limits.work();
        this.buckets = buckets;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** @param load how many times a limit is filled: the more, the more work */
    public Challenge issue(double load) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return signed(new Challenge(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                settings.bits(load),
                settings.pause(),
                HexFormat.of().formatHex(nonce),
                null));
    }

    /**
     * Lets through whoever has done the work, or waited, for a challenge of ours; each is good for once.
     *
     * @param answer the text of a challenge, with {@code :} and the number that was found unless its time was waited for;
     *     anything else, and null, is no answer
     * @throws WorkAsked with the challenge to answer: the same one as long as it can still be answered
     */
    public void expectAnswer(String answer, String address, double load) {
        int colon = answer == null ? -1 : answer.indexOf(':');
        String number = colon < 0 ? null : answer.substring(colon + 1);
        Challenge challenge = Optional.ofNullable(answer)
                .flatMap(text -> Challenge.parse(colon < 0 ? text : text.substring(0, colon)))
                .filter(this::isOurs)
                .orElseThrow(() -> new WorkAsked(issue(load), settings.pause()));
        if (number != null && !(NUMBER.matcher(number).matches() && challenge.solvedBy(number))) {
            throw new WorkAsked(challenge, rest(challenge));
        }
        if (number == null) {
            expectPatience(challenge, address);
        }
        if (!buckets.takeOnce(PURPOSE, challenge.nonce())) {
            throw new WorkAsked(issue(load), settings.pause());
        }
    }

    private void expectPatience(Challenge challenge, String address) {
        Bucket patience = settings.patience().bucket("patience", Network.of(address));
        Optional<Duration> wait = buckets.wait(patience);
        if (!rest(challenge).isZero() || wait.isPresent()) {
            throw new WorkAsked(challenge, max(rest(challenge), wait.orElse(Duration.ZERO)));
        }
        buckets.drop(patience);
    }

    /** How long the challenge has yet to be waited for. */
    private Duration rest(Challenge challenge) {
        Duration rest = Duration.between(clock.instant(), challenge.issued().plus(challenge.pause()));
        return rest.isNegative() ? Duration.ZERO : rest.plusMillis(999).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private boolean isOurs(Challenge challenge) {
        Instant end = challenge.issued().plus(settings.valid());
        return clock.instant().isBefore(end)
                && MessageDigest.isEqual(
                        challenge.signature().getBytes(StandardCharsets.US_ASCII),
                        signed(challenge).signature().getBytes(StandardCharsets.US_ASCII));
    }

    private Challenge signed(Challenge challenge) {
        return new Challenge(
                challenge.issued(),
                challenge.bits(),
                challenge.pause(),
                challenge.nonce(),
                fingerprints.of(PURPOSE, challenge.terms()));
    }
}
