package id.tanggap.access;

import id.tanggap.access.LeakyBuckets.Bucket;
import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Entry;
import id.tanggap.audit.Journal;
import id.tanggap.identity.Fingerprints;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Slows the guessing of passwords down, for an account and an address together, and tells the operator. It locks nobody
 * out: the officer at another address is not held back, nor are colleagues behind the guesser's address.
 *
 * <p>Decision: docs/decisions/0023-guessing.md.
 */
@Component
class LoginTries {

    private static final Logger LOG = LoggerFactory.getLogger(LoginTries.class);

    private static final int IPV6_NETWORK_BYTES = 8;

    private final LeakyBuckets buckets;
    private final Fingerprints fingerprints;
    private final MeterRegistry meters;
    private final StaffDirectory staff;
    private final Agencies agencies;
    private final Journal journal;

    LoginTries(
            LeakyBuckets buckets,
            Fingerprints fingerprints,
            MeterRegistry meters,
            StaffDirectory staff,
            Agencies agencies,
            Journal journal) {
        this.buckets = buckets;
        this.fingerprints = fingerprints;
        this.meters = meters;
        this.staff = staff;
        this.agencies = agencies;
        this.journal = journal;
    }

    /** @throws TooManyTries if it is not yet time for another try */
    void expectPatience(String account, String address) {
        Bucket own = ofAccountAt(account, address);
        double tries = buckets.content(own);
        if (tries == 0) {
            return; // Whoever has not failed here may try, however many others have.
        }
        if (tries + 1 > own.size() || isFull(ofAddress(address))) {
            meters.counter("tanggap.login.held-back").increment();
            throw new TooManyTries(own.leak());
        }
    }

    /** Counts a wrong name or password. */
    void failed(String account, String address) {
        meters.counter("tanggap.login.failed").increment();
        buckets.drop(ofAccountAt(account, address));
        dropAndWatch(ofAddress(address), "one address against many accounts");
        dropAndWatch(ofAccount(account), "many addresses against one account");
        dropAndWatch(ofAll(), "many tries in all");
        note(account);
    }

    /** Only the names of accounts: what else was typed may be a password in the wrong field. */
    private void note(String account) {
        Optional<Officer> known = staff.find(account);
        journal.noteRepeatable(
                Deed.LOGIN_FAILED,
                known.map(Officer::username).orElse(Entry.UNKNOWN),
                known.map(agencies::instansiOf).orElse(null),
                known.map(Officer::username).orElse(""));
    }

    private void dropAndWatch(Bucket bucket, String kind) {
        buckets.drop(bucket);
        double content = buckets.content(bucket);
        if (content >= bucket.size() && content < bucket.size() + 1) {
            meters.counter("tanggap.login.guessing", "kind", kind).increment();
            LOG.warn("Passwords are being guessed: {}", kind);
        }
    }

    private boolean isFull(Bucket bucket) {
        return buckets.content(bucket) >= bucket.size();
    }

    private Bucket ofAccountAt(String account, String address) {
        return bucket("login-at", account + " " + network(address), 10, Duration.ofSeconds(30));
    }

    private Bucket ofAddress(String address) {
        return bucket("login-address", network(address), 60, Duration.ofSeconds(10));
    }

    private Bucket ofAccount(String account) {
        return bucket("login-account", account, 50, Duration.ofMinutes(1));
    }

    private Bucket ofAll() {
        return bucket("login-all", "", 300, Duration.ofSeconds(1));
    }

    private Bucket bucket(String purpose, String of, int size, Duration leak) {
        return new Bucket(fingerprints.of(purpose, of), size, leak);
    }

    /** Who has one address of version 6 has all of its network. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
