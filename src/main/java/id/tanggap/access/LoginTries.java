package id.tanggap.access;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Entry;
import id.tanggap.audit.Journal;
import id.tanggap.throttle.FloodAlarm;
import id.tanggap.throttle.Guesses;
import id.tanggap.throttle.LeakyBuckets;
import id.tanggap.throttle.Limits;
import id.tanggap.throttle.Secret;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Slows the guessing of passwords down, and notes it. Decision: docs/decisions/0023-guessing.md. */
@Component
class LoginTries {

    private final Guesses guesses;
    private final StaffDirectory staff;
    private final Agencies agencies;
    private final Journal journal;

    LoginTries(
            Limits limits,
            LeakyBuckets buckets,
            FloodAlarm alarm,
            MeterRegistry meters,
            StaffDirectory staff,
            Agencies agencies,
            Journal journal) {
        this.guesses = new Guesses(Secret.PASSWORD, limits.login(), buckets, alarm, meters);
        this.staff = staff;
        this.agencies = agencies;
        this.journal = journal;
    }

    /** @throws TooManyTries if it is not yet time for another try */
    void expectPatience(String account, String address) {
        guesses.wait(account, address).ifPresent(wait -> {
            throw new TooManyTries(wait);
        });
    }

    /** Counts a wrong name or password. */
    void failed(String account, String address) {
        guesses.failed(account, address);
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
}
